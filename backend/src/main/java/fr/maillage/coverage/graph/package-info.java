/** Answers the questions of coverage from Neo4j. */
@NullMarked
package fr.maillage.coverage.graph;

import org.jspecify.annotations.NullMarked;
