/** What programs ask about relation through GraphQL. */
@NullMarked
package fr.maillage.relation.graphql;

import org.jspecify.annotations.NullMarked;
