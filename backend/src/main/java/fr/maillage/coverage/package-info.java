/**
 * The matrix of where clusters are known and where not: regions by themes, waves or
 * sectors, with the kinds of empty cells told apart.
 */
@NullMarked
package fr.maillage.coverage;

import org.jspecify.annotations.NullMarked;
