/** What a row of the facts may hold: kinds, columns, codes, dates and permitted ends. */
@NullMarked
package fr.maillage.seed.format;

import org.jspecify.annotations.NullMarked;
