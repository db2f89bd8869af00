/** The page on which one finds peers on a theme. */
@NullMarked
package fr.maillage.ui.peer;

import org.jspecify.annotations.NullMarked;
