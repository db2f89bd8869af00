package fr.maillage.diffusion;

import fr.maillage.evidence.PartialDate;
import fr.maillage.evidence.Validity;
import fr.maillage.relation.Entity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something on the line of time.
 *
 * @param thing the wave, cluster, text or event
 * @param validity its beginning and end; of a text or an event, both are its one date
 * @param phase where a wave or a cluster stands; null for a text or an event
 */
public record Milestone(Entity thing, Validity validity, @Nullable Phase phase) {

	/** A text or an event of that date. */
	public static Milestone of(Entity thing, @Nullable PartialDate date) {
		return new Milestone(thing, new Validity(date, date), null);
	}

	/** What it is. */
	public MilestoneKind kind() {
		return MilestoneKind.of(this.thing.kind());
	}

	/** The first day that its dates allow; null when they give none. */
	public @Nullable LocalDate first() {
		PartialDate since = this.validity.since();
		return (since != null) ? since.earliest() : null;
	}

	/**
	 * The last day of which its dates tell something: that of its end, else that on which
	 * it still ran, else that of its beginning. Null when they tell nothing.
	 */
	public @Nullable LocalDate last() {
		PartialDate until = this.validity.until();
		if (until != null && (until.latest() != null || until.earliest() != null)) {
			return (until.latest() != null) ? until.latest() : until.earliest();
		}
		PartialDate since = this.validity.since();
		return (since != null && since.latest() != null) ? since.latest() : first();
	}

}
