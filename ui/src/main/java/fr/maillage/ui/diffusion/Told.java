package fr.maillage.ui.diffusion;

import fr.maillage.diffusion.Diffusion;
import fr.maillage.diffusion.WaveReach;
import fr.maillage.ui.component.StatedValues;
import fr.maillage.ui.component.Words;
import fr.maillage.wave.WaveSummary;
import java.util.List;
import java.util.Optional;

/** What sources say of a wave, in short: « 17 ou 14 ». */
final class Told {

	/** What is counted, in the order of the columns. */
	static final List<String> MEASURES = List.of("CLUSTERS", "REGIONS", "ESTABLISHMENTS");

	private final WaveSummary summary;

	Told(Diffusion diffusion, WaveReach reach) {
		this.summary = new WaveSummary(reach.wave(), reach.figures(), List.of(), diffusion.disagreements());
	}

	/** Every value that documents state, as on the home page; empty for none. */
	Optional<String> said(String measure) {
		List<String> values = StatedValues.each(this.summary, measure);
		return values.isEmpty() ? Optional.empty() : Optional.of(Words.either(values));
	}

	/**
	 * The same of all that is counted: « 12 ou 11 clusters, 11 régions »; empty for none.
	 */
	String said() {
		return String.join(", ",
				MEASURES.stream()
					.flatMap((measure) -> said(measure).map((value) -> Words.say("diffusion.counted." + measure, value))
						.stream())
					.toList());
	}

	/** What is counted, at the head of a column. */
	static String words(String measure) {
		return Words.say(switch (measure) {
			case "CLUSTERS" -> "clusters";
			case "REGIONS" -> "regions";
			default -> "diffusion.participants";
		});
	}

}
