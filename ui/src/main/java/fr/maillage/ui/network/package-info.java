/** The page on which one walks through the graph. */
@NullMarked
package fr.maillage.ui.network;

import org.jspecify.annotations.NullMarked;
