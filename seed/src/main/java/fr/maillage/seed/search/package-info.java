/** What is stored so that things are found: names, places, codes and words, folded. */
@NullMarked
package fr.maillage.seed.search;

import org.jspecify.annotations.NullMarked;
