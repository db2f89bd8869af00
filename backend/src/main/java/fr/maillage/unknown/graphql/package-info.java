/** What programs ask about the unknown through GraphQL. */
@NullMarked
package fr.maillage.unknown.graphql;

import org.jspecify.annotations.NullMarked;
