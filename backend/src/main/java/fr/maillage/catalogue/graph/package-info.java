/** Answers the questions of catalogue from Neo4j. */
@NullMarked
package fr.maillage.catalogue.graph;

import org.jspecify.annotations.NullMarked;
