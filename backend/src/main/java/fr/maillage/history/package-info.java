/** What changed in the graph, when and by which import. */
@NullMarked
package fr.maillage.history;

import org.jspecify.annotations.NullMarked;
