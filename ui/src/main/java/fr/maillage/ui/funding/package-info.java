/** Who funds what, how much and when: what documents tell and what they leave out. */
@NullMarked
package fr.maillage.ui.funding;

import org.jspecify.annotations.NullMarked;
