package fr.maillage.map;

import fr.maillage.cluster.Headcount;
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
 * @param others whether a document tells of some that none describes, beside those
 * @param things how many things of the measure’s kind are located there
 * @param withoutDepartement how many are located in its region without département; 0 for
 * a region
 */
public record TerritoryValue(EntityRef territory, String code, EntityRef region, Knowledge knowledge, int min, int max,
		int announcedMin, int announcedMax, boolean others, int things, int withoutDepartement) {

	/**
	 * The same, with the number of those who take part in its things; of some that it
	 * shares with others the part is not told, so that there is no number.
	 */
	public TerritoryValue counting(Headcount headcount) {
		Headcount own = headcount.shared() ? Headcount.UNKNOWN : headcount;
		Knowledge known = own.known() ? Knowledge.KNOWN
				: (this.knowledge == Knowledge.KNOWN) ? Knowledge.UNCOUNTED : this.knowledge;
		return new TerritoryValue(this.territory, this.code, this.region, known, own.min(), own.max(),
				own.announcedMin(), own.announcedMax(), this.others || (own.known() && !own.complete()), this.things,
				this.withoutDepartement);
	}

}
