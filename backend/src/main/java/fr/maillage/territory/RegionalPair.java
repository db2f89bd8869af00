package fr.maillage.territory;

import java.util.List;

/**
 * The ARS and the Aract of a region, a pair planned nationally for each region.
 *
 * @param plannedBy ids of the citations that say that the pair is planned (R31)
 */
public record RegionalPair(Region region, RegionalBody ars, RegionalBody aract, List<String> plannedBy) {
}
