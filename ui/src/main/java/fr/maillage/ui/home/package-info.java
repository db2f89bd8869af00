/** The page on which the product opens. */
@NullMarked
package fr.maillage.ui.home;

import org.jspecify.annotations.NullMarked;
