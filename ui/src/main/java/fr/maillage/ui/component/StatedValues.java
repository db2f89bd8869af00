package fr.maillage.ui.component;

import fr.maillage.evidence.Status;
import fr.maillage.figure.Figure;
import fr.maillage.provenance.Disagreement;
import fr.maillage.wave.WaveSummary;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What sources state, each value once: "85 ou 110". */
public final class StatedValues {

	private StatedValues() {
	}

	/** What documents themselves state of a wave; what we deduce is on its page. */
	public static List<Figure> stated(WaveSummary wave, String measure) {
		return wave.figures()
			.stream()
			.filter((figure) -> figure.measure().equals(measure) && figure.status() == Status.STATED)
			.toList();
	}

	/** Each value of these figures once: « 85 ou 110 ». */
	public static String of(List<Figure> figures) {
		return Words.either(each(figures));
	}

	/** The values of a wave: those of its disagreement in its order, if there is one. */
	public static List<String> each(WaveSummary wave, String measure) {
		return disputes(wave, measure).stream()
			.findFirst()
			.map(DisagreementLine::distinct)
			.orElseGet(() -> each(stated(wave, measure)));
	}

	/**
	 * What documents say differently of these numbers, when two claims are about them.
	 */
	public static List<Disagreement> disputes(WaveSummary wave, String measure) {
		Set<String> ids = stated(wave, measure).stream().map(Figure::id).collect(Collectors.toSet());
		return wave.disagreements()
			.stream()
			.filter((disagreement) -> disagreement.claims()
				.stream()
				.filter((claim) -> ids.contains(claim.aboutId()))
				.count() > 1)
			.toList();
	}

	private static List<String> each(List<Figure> figures) {
		return figures.stream()
			.sorted(Comparator.comparing(Figure::min, Comparator.nullsLast(Comparator.naturalOrder())))
			.map(StatedValues::of)
			.distinct()
			.toList();
	}

	private static String of(Figure figure) {
		return (figure.measure().equals("AMOUNT") && figure.min() != null) ? Amount.of(figure.min(), figure.unit())
				: figure.value();
	}

}
