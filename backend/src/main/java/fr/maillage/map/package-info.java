/**
 * What is known where: a measure over the regions or the départements, and what stands at
 * a place.
 */
@NullMarked
package fr.maillage.map;

import org.jspecify.annotations.NullMarked;
