/** What pages are made of: marks, proofs, figures. They know records, never ports. */
@NullMarked
package fr.maillage.ui.component;

import org.jspecify.annotations.NullMarked;
