/** Answers the questions of theme from Neo4j. */
@NullMarked
package fr.maillage.theme.graph;

import org.jspecify.annotations.NullMarked;
