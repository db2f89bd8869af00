/** Answers the questions of cluster from Neo4j. */
@NullMarked
package fr.maillage.cluster.graph;

import org.jspecify.annotations.NullMarked;
