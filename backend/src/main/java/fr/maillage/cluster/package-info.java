/** Clusters, who takes part in them, and their teams. */
@NullMarked
package fr.maillage.cluster;

import org.jspecify.annotations.NullMarked;
