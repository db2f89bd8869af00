package fr.maillage.ui.diffusion;

import fr.maillage.evidence.Status;
import fr.maillage.figure.Figure;
import fr.maillage.ui.component.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What sources say, in short: « 17 ou 14 ». */
final class Told {

	/** What is counted, in the order of the columns. */
	static final List<String> MEASURES = List.of("CLUSTERS", "REGIONS", "ESTABLISHMENTS");

	private Told() {
	}

	/**
	 * Every value that documents state, each once, the smallest first; empty for none.
	 */
	static Optional<String> said(List<Figure> figures, String measure) {
		List<String> values = figures.stream()
			.filter((figure) -> figure.measure().equals(measure) && figure.status() == Status.STATED)
			.sorted(Comparator.comparing(Figure::max, Comparator.nullsLast(Comparator.naturalOrder())))
			.map(Figure::value)
			.distinct()
			.toList();
		return values.isEmpty() ? Optional.empty() : Optional.of(Words.either(values));
	}

	/** What is counted, at the head of a column. */
	static String words(String measure) {
		return Words.say(switch (measure) {
			case "CLUSTERS" -> "clusters";
			case "REGIONS" -> "regions";
			default -> "diffusion.participants";
		});
	}

	/** How many regions, clusters or establishments, in words. */
	static String counted(String measure, String value) {
		return Words.say("diffusion.counted." + measure, value);
	}

}
