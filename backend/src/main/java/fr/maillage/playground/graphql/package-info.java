/** Asks the sample questions of GraphQL. */
@NullMarked
package fr.maillage.playground.graphql;

import org.jspecify.annotations.NullMarked;
