/** Reads how clusters spread from the graph. */
@NullMarked
package fr.maillage.diffusion.graph;

import org.jspecify.annotations.NullMarked;
