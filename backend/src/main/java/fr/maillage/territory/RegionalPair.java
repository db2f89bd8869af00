package fr.maillage.territory;

import java.util.List;

/**
 * The ARS and the Aract of a region, a pair planned nationally for each region.
 *
 * @param plannedBy ids of the citations that say that the pair is planned (R31)
 */
public record RegionalPair(Region region, RegionalBody ars, RegionalBody aract, List<String> plannedBy) {

	/** How far the pair is known to be there. */
	public PairCompleteness completeness() {
		if (this.ars.body() == null || this.aract.body() == null) {
			return PairCompleteness.UNKNOWN;
		}
		if (this.ars.ended() || this.aract.ended()) {
			return PairCompleteness.BROKEN;
		}
		return (this.ars.established() && this.aract.established()) ? PairCompleteness.COMPLETE
				: PairCompleteness.TO_CONFIRM;
	}

}
