/** Reads what peers share. */
@NullMarked
package fr.maillage.peer.graph;

import org.jspecify.annotations.NullMarked;
