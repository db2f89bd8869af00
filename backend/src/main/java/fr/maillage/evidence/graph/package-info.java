/** Answers the questions about evidence from Neo4j. */
@NullMarked
package fr.maillage.evidence.graph;

import org.jspecify.annotations.NullMarked;
