/** The pages of documents and disagreements. */
@NullMarked
package fr.maillage.ui.provenance;

import org.jspecify.annotations.NullMarked;
