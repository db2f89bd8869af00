/** How what is known of a thing is looked up, to tell what is not. */
@NullMarked
package fr.maillage.unknown.graph;

import org.jspecify.annotations.NullMarked;
