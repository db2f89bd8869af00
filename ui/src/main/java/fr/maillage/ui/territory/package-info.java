/** The pages of regions. */
@NullMarked
package fr.maillage.ui.territory;

import org.jspecify.annotations.NullMarked;
