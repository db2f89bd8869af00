/** Answers the questions of establishment from Neo4j. */
@NullMarked
package fr.maillage.establishment.graph;

import org.jspecify.annotations.NullMarked;
