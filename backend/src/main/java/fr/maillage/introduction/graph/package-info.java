/** Reads the paths between two things. */
@NullMarked
package fr.maillage.introduction.graph;

import org.jspecify.annotations.NullMarked;
