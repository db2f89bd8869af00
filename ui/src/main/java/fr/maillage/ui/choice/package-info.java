/** Fields in which one chooses things of the graph. */
@NullMarked
package fr.maillage.ui.choice;

import org.jspecify.annotations.NullMarked;
