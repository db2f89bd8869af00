/** Answers the questions of wave from Neo4j. */
@NullMarked
package fr.maillage.wave.graph;

import org.jspecify.annotations.NullMarked;
