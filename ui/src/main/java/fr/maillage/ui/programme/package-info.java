/** The page that tells the programme as the documents tell it. */
@NullMarked
package fr.maillage.ui.programme;

import org.jspecify.annotations.NullMarked;
