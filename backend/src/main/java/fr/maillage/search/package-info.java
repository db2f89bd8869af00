/** Finding anything by what a person types. */
@NullMarked
package fr.maillage.search;

import org.jspecify.annotations.NullMarked;
