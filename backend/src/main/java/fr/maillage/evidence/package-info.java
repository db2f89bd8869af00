/** How we know: citations, status, partial dates. */
@NullMarked
package fr.maillage.evidence;

import org.jspecify.annotations.NullMarked;
