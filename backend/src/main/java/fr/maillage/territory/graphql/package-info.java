/** What programs ask about territory through GraphQL. */
@NullMarked
package fr.maillage.territory.graphql;

import org.jspecify.annotations.NullMarked;
