/** Reads what is looked over. */
@NullMarked
package fr.maillage.check.graph;

import org.jspecify.annotations.NullMarked;
