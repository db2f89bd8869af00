/** Where clusters are known, and where not: the matrix of regions. */
@NullMarked
package fr.maillage.ui.coverage;

import org.jspecify.annotations.NullMarked;
