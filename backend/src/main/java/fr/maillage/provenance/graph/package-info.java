/** Answers the questions of provenance from Neo4j. */
@NullMarked
package fr.maillage.provenance.graph;

import org.jspecify.annotations.NullMarked;
