/** Answers the questions of figure from Neo4j. */
@NullMarked
package fr.maillage.figure.graph;

import org.jspecify.annotations.NullMarked;
