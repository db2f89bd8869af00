package fr.maillage.funding;

import fr.maillage.relation.EntityRef;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which money is asked for; null for any.
 *
 * @param funder id of the body that funds, as documents say or as we deduce
 * @param wave id of a wave to which what is funded belongs
 * @param region id of a region
 * @param year a year that the dates of the line touch
 * @param nature what lines tell
 * @param order the order within each nature
 */
public record FundingQuestion(@Nullable String funder, @Nullable String wave, @Nullable String region,
		@Nullable Integer year, @Nullable FundingNature nature, FundingOrder order) {

	/** All that documents tell. */
	public static final FundingQuestion ALL = new FundingQuestion(null, null, null, null, null, FundingOrder.AMOUNT);

	/** The same of one body, or of any. */
	public FundingQuestion by(@Nullable String other) {
		return new FundingQuestion(other, this.wave, this.region, this.year, this.nature, this.order);
	}

	/** The same for one wave, or for any. */
	public FundingQuestion of(@Nullable String other) {
		return new FundingQuestion(this.funder, other, this.region, this.year, this.nature, this.order);
	}

	/** The same in one region, or in any. */
	public FundingQuestion in(@Nullable String other) {
		return new FundingQuestion(this.funder, this.wave, other, this.year, this.nature, this.order);
	}

	/** The same in one year, or in any. */
	public FundingQuestion during(@Nullable Integer other) {
		return new FundingQuestion(this.funder, this.wave, this.region, other, this.nature, this.order);
	}

	/** The same of one nature, or of any. */
	public FundingQuestion telling(@Nullable FundingNature other) {
		return new FundingQuestion(this.funder, this.wave, this.region, this.year, other, this.order);
	}

	/** The same in another order. */
	public FundingQuestion sorted(FundingOrder other) {
		return new FundingQuestion(this.funder, this.wave, this.region, this.year, this.nature, other);
	}

	/** Whether it leaves some lines out. */
	public boolean narrows() {
		return this.funder != null || this.wave != null || this.region != null || this.year != null
				|| this.nature != null;
	}

	boolean holds(FundingLine line) {
		return (this.funder == null || (line.funder() != null && line.funder().id().equals(this.funder)))
				&& (this.wave == null || holds(line.waves(), this.wave))
				&& (this.region == null || holds(line.regions(), this.region))
				&& (this.year == null || line.touches(this.year))
				&& (this.nature == null || line.nature() == this.nature);
	}

	private static boolean holds(List<EntityRef> things, String id) {
		return things.stream().anyMatch((thing) -> thing.id().equals(id));
	}

}
