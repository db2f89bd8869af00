/**
 * The regional sheet: a region on one or two sheets of paper, and all regions in one
 * file.
 */
@NullMarked
package fr.maillage.ui.sheet;

import org.jspecify.annotations.NullMarked;
