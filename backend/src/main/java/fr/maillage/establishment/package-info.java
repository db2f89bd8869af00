/** Named establishments, and anonymous groups of participants. */
@NullMarked
package fr.maillage.establishment;

import org.jspecify.annotations.NullMarked;
