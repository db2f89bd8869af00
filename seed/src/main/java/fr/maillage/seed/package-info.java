/** The facts, the readers of their files and the importer. */
@NullMarked
package fr.maillage.seed;

import org.jspecify.annotations.NullMarked;
