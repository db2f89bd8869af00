/** Answers the questions of search from Neo4j. */
@NullMarked
package fr.maillage.search.graph;

import org.jspecify.annotations.NullMarked;
