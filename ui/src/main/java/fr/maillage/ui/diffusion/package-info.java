/** How clusters spread: the waves one after the other, and what happened around them. */
@NullMarked
package fr.maillage.ui.diffusion;

import org.jspecify.annotations.NullMarked;
