/** Reads the change log of the graph. */
@NullMarked
package fr.maillage.history.graph;

import org.jspecify.annotations.NullMarked;
