/** What programs ask about peers through GraphQL. */
@NullMarked
package fr.maillage.peer.graphql;

import org.jspecify.annotations.NullMarked;
