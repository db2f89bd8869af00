/** What programs ask about search through GraphQL. */
@NullMarked
package fr.maillage.search.graphql;

import org.jspecify.annotations.NullMarked;
