/**
 * The public interface for programs: pages, limits, refusals, and what the graphql
 * packages of all concepts share.
 */
@NullMarked
package fr.maillage.graphql;

import org.jspecify.annotations.NullMarked;
