/** Answers the questions of relation from Neo4j. */
@NullMarked
package fr.maillage.relation.graph;

import org.jspecify.annotations.NullMarked;
