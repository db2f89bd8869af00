/** The maps in GraphQL. */
@NullMarked
package fr.maillage.map.graphql;

import org.jspecify.annotations.NullMarked;
