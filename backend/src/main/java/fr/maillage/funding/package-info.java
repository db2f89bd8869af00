/**
 * Who funds what, how much and when: what documents tell, what they leave out, and what
 * may be added.
 */
@NullMarked
package fr.maillage.funding;

import org.jspecify.annotations.NullMarked;
