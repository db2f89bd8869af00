/** Answers the questions of funding from Neo4j. */
@NullMarked
package fr.maillage.funding.graph;

import org.jspecify.annotations.NullMarked;
