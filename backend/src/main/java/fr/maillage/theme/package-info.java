/** What clusters work on. */
@NullMarked
package fr.maillage.theme;

import org.jspecify.annotations.NullMarked;
