/** The pages of clusters. */
@NullMarked
package fr.maillage.ui.cluster;

import org.jspecify.annotations.NullMarked;
