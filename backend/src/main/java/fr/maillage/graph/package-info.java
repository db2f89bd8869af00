/** How questions are put to the graph: what the graph packages of all concepts share. */
@NullMarked
package fr.maillage.graph;

import org.jspecify.annotations.NullMarked;
