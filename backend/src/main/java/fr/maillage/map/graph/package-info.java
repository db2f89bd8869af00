/** The maps, read from the graph. */
@NullMarked
package fr.maillage.map.graph;

import org.jspecify.annotations.NullMarked;
