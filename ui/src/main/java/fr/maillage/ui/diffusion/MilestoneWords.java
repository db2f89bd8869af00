package fr.maillage.ui.diffusion;

import fr.maillage.diffusion.Milestone;
import fr.maillage.diffusion.Phase;
import fr.maillage.evidence.PartialDate;
import fr.maillage.ui.component.Day;
import fr.maillage.ui.component.StillHeld;
import fr.maillage.ui.component.Words;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When something was and where it stands, in words. */
final class MilestoneWords {

	private MilestoneWords() {
	}

	/**
	 * As the documents print it: « fin 2015 – fin juillet 2017 », « fin 2015, encore en
	 * cours au 6 avril 2017 »; null when none tells.
	 */
	static @Nullable String when(Milestone milestone) {
		PartialDate since = milestone.validity().since();
		PartialDate until = milestone.validity().until();
		if (until == null || (since != null && since.text().equals(until.text()))) {
			return (since != null) ? since.text() : null;
		}
		String end = StillHeld.is(until) ? StillHeld.words(until) : until.text();
		if (since == null) {
			return end;
		}
		return Words.say(StillHeld.is(until) ? "matrix.cell.counted" : "diffusion.when", since.text(), end);
	}

	/** Where a wave or a cluster stands; null for a text or an event. */
	static @Nullable String phase(Milestone milestone) {
		if (milestone.phase() == null) {
			return null;
		}
		LocalDate told = (milestone.validity().until() != null) ? milestone.validity().until().earliest() : null;
		return (milestone.phase() == Phase.STILL_RAN && told != null)
				? Words.say("diffusion.still-ran", Day.words(told)) : Words.label(milestone.phase());
	}

}
