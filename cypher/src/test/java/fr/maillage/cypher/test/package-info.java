/** A real Neo4j for tests, one per JVM. */
@NullMarked
package fr.maillage.cypher.test;

import org.jspecify.annotations.NullMarked;
