/** Peers of an establishment or a group on a theme, ranked by what they share. */
@NullMarked
package fr.maillage.peer;

import org.jspecify.annotations.NullMarked;
