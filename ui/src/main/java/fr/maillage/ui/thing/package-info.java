/** The page of any kind of thing, and what the pages of all kinds share. */
@NullMarked
package fr.maillage.ui.thing;

import org.jspecify.annotations.NullMarked;
