/** The documents, what is drawn from each, and where they disagree. */
*How we know:documents,citations,disagreements,partial dates,and the log of*changes.*/
@NullMarked
package fr.maillage.provenance;

import org.jspecify.annotations.NullMarked;
