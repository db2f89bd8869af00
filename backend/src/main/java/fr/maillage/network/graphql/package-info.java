/** What programs ask about the surroundings of a thing through GraphQL. */
@NullMarked
package fr.maillage.network.graphql;

import org.jspecify.annotations.NullMarked;
