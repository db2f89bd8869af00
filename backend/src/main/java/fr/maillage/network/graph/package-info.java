/** Reads what surrounds a thing. */
@NullMarked
package fr.maillage.network.graph;

import org.jspecify.annotations.NullMarked;
