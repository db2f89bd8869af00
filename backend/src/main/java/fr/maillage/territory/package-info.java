/** Regions and départements, and the ARS/Aract pair of each region. */
@NullMarked
package fr.maillage.territory;

import org.jspecify.annotations.NullMarked;
