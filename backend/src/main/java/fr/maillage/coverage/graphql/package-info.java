/** What programs ask about coverage through GraphQL. */
@NullMarked
package fr.maillage.coverage.graphql;

import org.jspecify.annotations.NullMarked;
