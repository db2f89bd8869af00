/** The map of what is known where. */
@NullMarked
package fr.maillage.ui.map;

import org.jspecify.annotations.NullMarked;
