/** The box in which anything is searched, and the page of what was found. */
@NullMarked
package fr.maillage.ui.search;

import org.jspecify.annotations.NullMarked;
