/** The page of the checks. */
@NullMarked
package fr.maillage.ui.check;

import org.jspecify.annotations.NullMarked;
