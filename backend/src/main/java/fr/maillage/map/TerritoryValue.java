package fr.maillage.map;

import fr.maillage.relation.EntityRef;

/**
 * What is known of one territory.
 *
 * @param territory a region or a département
 * @param code its code of INSEE
 * @param region the region of which it is part, or which it is
 * @param knowledge how much is known
 * @param min at least this many; 0 unless a number is known
 * @param max at most this many; 0 unless a number is known
 * @param announcedMin at least so many of these documents only announce
 * @param announcedMax at most so many of these documents only announce
 * @param things how many things of the measure’s kind are located there
 * @param withoutDepartement how many are located in its region without département; 0 for
 * a region
 */
public record TerritoryValue(EntityRef territory, String code, EntityRef region, Knowledge knowledge, int min, int max,
		int announcedMin, int announcedMax, int things, int withoutDepartement) {

	/**
	 * The same, with a number; 0 means that none is known, though there may be things to
	 * count.
	 */
	public TerritoryValue counting(int atLeast, int atMost) {
		Knowledge known = (atMost > 0) ? Knowledge.KNOWN
				: (this.knowledge == Knowledge.KNOWN) ? Knowledge.UNCOUNTED : this.knowledge;
		return new TerritoryValue(this.territory, this.code, this.region, known, atLeast, atMost, 0, 0, this.things,
				this.withoutDepartement);
	}

}
