/** What no source tells of a thing, whatever its kind. */
@NullMarked
package fr.maillage.unknown;

import org.jspecify.annotations.NullMarked;
