package fr.maillage.evidence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When something held, as far as documents tell.
 *
 * @param since its beginning; null when no document says it
 * @param until its end, or the last day on which a document says that it still held; null
 * when no document says it
 */
public record Validity(@Nullable PartialDate since, @Nullable PartialDate until) {

	/** Nothing is known of its dates. */
	public static final Validity UNKNOWN = new Validity(null, null);

	/**
	 * Whether a document says when it ended: "aujourd’hui" tells only that it still held.
	 */
	public boolean endIsKnown() {
		return this.until != null && this.until.latest() != null;
	}

	/**
	 * Whether it held on a day. Certain between the latest possible beginning and the
	 * earliest possible end; not before the earliest beginning nor after the latest end;
	 * possible elsewhere, and wherever a bound is unknown.
	 */
	public Certainty asOf(LocalDate day) {
		LocalDate earliestStart = (this.since != null) ? this.since.earliest() : null;
		LocalDate latestStart = (this.since != null) ? this.since.latest() : null;
		LocalDate earliestEnd = (this.until != null) ? this.until.earliest() : null;
		LocalDate latestEnd = (this.until != null) ? this.until.latest() : null;
		if ((earliestStart != null && day.isBefore(earliestStart)) || (latestEnd != null && day.isAfter(latestEnd))) {
			return Certainty.NOT;
		}
		boolean begun = latestStart != null && !day.isBefore(latestStart);
		boolean notEnded = earliestEnd != null && !day.isAfter(earliestEnd);
		return (begun && notEnded) ? Certainty.CERTAIN : Certainty.POSSIBLE;
	}

}
