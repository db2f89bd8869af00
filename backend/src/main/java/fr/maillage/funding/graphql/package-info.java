/** What programs ask about funding through GraphQL. */
@NullMarked
package fr.maillage.funding.graphql;

import org.jspecify.annotations.NullMarked;
