/** What the graph holds as a whole: versions, counts, and whether it is ready. */
@NullMarked
package fr.maillage.catalogue;

import org.jspecify.annotations.NullMarked;
