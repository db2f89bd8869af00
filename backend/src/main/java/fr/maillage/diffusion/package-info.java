/**
 * How clusters spread over time: the waves one after the other, what they reached
 * together, and what happened around them.
 */
@NullMarked
package fr.maillage.diffusion;

import org.jspecify.annotations.NullMarked;
