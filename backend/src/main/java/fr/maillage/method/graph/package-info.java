/** Answers the questions of method from Neo4j. */
@NullMarked
package fr.maillage.method.graph;

import org.jspecify.annotations.NullMarked;
