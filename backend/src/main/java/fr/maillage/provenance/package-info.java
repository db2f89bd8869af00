/** The documents, what is drawn from each, and where they disagree. */
@NullMarked
package fr.maillage.provenance;

import org.jspecify.annotations.NullMarked;
