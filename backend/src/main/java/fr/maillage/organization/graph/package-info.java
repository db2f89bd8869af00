/** Answers the questions of organization from Neo4j. */
@NullMarked
package fr.maillage.organization.graph;

import org.jspecify.annotations.NullMarked;
