/** Answers the questions of territory from Neo4j. */
@NullMarked
package fr.maillage.territory.graph;

import org.jspecify.annotations.NullMarked;
