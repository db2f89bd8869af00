package fr.maillage.diffusion;

import fr.maillage.evidence.Validity;
import java.time.LocalDate;

/**
 * Where something that begins and ends stands on a day, as far as documents tell: the
 * first of this order that holds.
 */
public enum Phase {

	/** Documents only announce it: none says that it came to be. */
	ANNOUNCED,
	/** It ended before that day. */
	ENDED,
	/** It had not begun on that day. */
	TO_COME,
	/** It ran on that day. */
	RUNNING,
	/**
	 * A document says that it still ran when it was written, and none what came after.
	 */
	STILL_RAN,
	/** It has begun, and no document says until when. */
	BEGUN,
	/** Its dates do not tell. */
	UNKNOWN;

	/**
	 * The phase of what held then.
	 * @param announced whether documents only announce it
	 */
	public static Phase of(Validity validity, boolean announced, LocalDate day) {
		if (announced) {
			return ANNOUNCED;
		}
		LocalDate latestEnd = (validity.until() != null) ? validity.until().latest() : null;
		if (latestEnd != null && day.isAfter(latestEnd)) {
			return ENDED;
		}
		return switch (validity.asOf(day)) {
			case NOT -> TO_COME;
			case CERTAIN -> RUNNING;
			case POSSIBLE -> begun(validity, day);
		};
	}

	private static Phase begun(Validity validity, LocalDate day) {
		LocalDate latestStart = (validity.since() != null) ? validity.since().latest() : null;
		boolean begun = latestStart != null && !day.isBefore(latestStart);
		if (validity.until() != null && !validity.endIsKnown()) {
			LocalDate told = validity.until().earliest();
			return (told == null || !day.isBefore(told)) ? STILL_RAN : begun ? BEGUN : UNKNOWN;
		}
		return begun ? BEGUN : UNKNOWN;
	}

}
