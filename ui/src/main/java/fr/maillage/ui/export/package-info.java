/** What a page shows, as a file for a spreadsheet. */
@NullMarked
package fr.maillage.ui.export;

import org.jspecify.annotations.NullMarked;
