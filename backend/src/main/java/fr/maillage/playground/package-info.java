/**
 * The questions that a person meets at the GraphQL playground: each a request that runs
 * as it stands, with the question in French and English.
 */
@NullMarked
package fr.maillage.playground;

import org.jspecify.annotations.NullMarked;
