package fr.maillage.ui;

import fr.maillage.diffusion.Diffusions;
import fr.maillage.diffusion.InMemoryDiffusions;
import fr.maillage.diffusion.Milestone;
import fr.maillage.diffusion.Phase;
import fr.maillage.evidence.DatePrecision;
import fr.maillage.evidence.PartialDate;
import fr.maillage.evidence.Status;
import fr.maillage.method.Event;
import fr.maillage.method.PolicyText;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The diffusion of the {@link Story}. */
final class StoryDiffusions {

	private StoryDiffusions() {
	}

	/**
	 * One wave of which two documents count the establishments, with one cluster; a
	 * seminar of a year, a foundation before the line of time, a text without date.
	 */
	static Diffusions diffusions() {
		Event seminar = event("evenement-seminaire", "Premier séminaire", year(2010));
		Event foundation = event("evenement-creation", "Création", year(1973));
		PolicyText text = new PolicyText("texte-cpom", "CPOM", "CONTRACT", null, null, Status.STATED,
				Story.CLUSTER.citationIds());
		return new InMemoryDiffusions(StoryMatrices.matrices(), List.of(Story.WAVE),
				Map.of(Story.WAVE.id(), List.of(Story.FIGURE_85, Story.FIGURE_110)), List.of(Story.DISPUTE),
				List.of(Milestone.of(foundation, foundation.date()), Milestone.of(seminar, seminar.date()),
						new Milestone(Story.CLUSTER, Story.CLUSTER.validity(), Phase.UNKNOWN),
						new Milestone(Story.WAVE, Story.WAVE.validity(), Phase.UNKNOWN),
						Milestone.of(text, text.date())),
				Story.cluster().headcount());
	}

	private static Event event(String id, String name, PartialDate date) {
		return new Event(id, name, date, null, Status.STATED, Story.CLUSTER.citationIds());
	}

	private static PartialDate year(int year) {
		return new PartialDate(String.valueOf(year), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31),
				DatePrecision.YEAR);
	}

}
