/**
 * Maps of France as drawings, made from plain records: on a page, in a file, on paper.
 */
@NullMarked
package fr.maillage.ui.atlas;

import org.jspecify.annotations.NullMarked;
