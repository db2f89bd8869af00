/** The pages of bodies. */
@NullMarked
package fr.maillage.ui.organization;

import org.jspecify.annotations.NullMarked;
