/** What programs ask about cluster through GraphQL. */
@NullMarked
package fr.maillage.cluster.graphql;

import org.jspecify.annotations.NullMarked;
