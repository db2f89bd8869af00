/** What programs ask about the checks through GraphQL. */
@NullMarked
package fr.maillage.check.graphql;

import org.jspecify.annotations.NullMarked;
