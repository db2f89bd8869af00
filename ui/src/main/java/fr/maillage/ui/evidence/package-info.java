/** The proofs that a page needs, gathered at once. */
@NullMarked
package fr.maillage.ui.evidence;

import org.jspecify.annotations.NullMarked;
