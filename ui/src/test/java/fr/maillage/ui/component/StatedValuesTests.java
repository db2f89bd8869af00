package fr.maillage.ui.component;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.evidence.Status;
import fr.maillage.evidence.Validity;
import fr.maillage.figure.Figure;
import fr.maillage.provenance.Claim;
import fr.maillage.provenance.Disagreement;
import fr.maillage.provenance.Matter;
import fr.maillage.wave.Wave;
import fr.maillage.wave.WaveSummary;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StatedValuesTests {

	private static final Wave WAVE = new Wave("vague-1", "Vague 1", 1, Validity.UNKNOWN, null, Status.STATED,
			List.of());

	@Test
	void areInTheOrderOfTheDisagreementAndTellWhatOthersSay() {
		Disagreement disagreement = new Disagreement("d", Matter.COUNTS, "Clusters", "Combien ?", List.of(), null, null,
				List.of(), List.of(claim(1, "17", "a"), claim(2, "17", "b"), claim(3, "14", null)), Status.STATED,
				List.of());
		assertThat(StatedValues.each(wave(List.of(disagreement)), "CLUSTERS")).containsExactly("17", "14");
	}

	@Test
	void areThoseOfTheFiguresWhenNobodyDisagrees() {
		assertThat(StatedValues.each(wave(List.of()), "CLUSTERS")).containsExactly("17");
	}

	private static WaveSummary wave(List<Disagreement> disagreements) {
		return new WaveSummary(WAVE, List.of(figure("a"), figure("b")), List.of(), disagreements);
	}

	private static Figure figure(String id) {
		BigDecimal number = BigDecimal.valueOf(17);
		return new Figure(id, "Clusters", WAVE.id(), "CLUSTERS", "17", number, number, null, false, null, null,
				Status.STATED, List.of());
	}

	private static Claim claim(int position, String value, @Nullable String about) {
		return new Claim("c" + position, position, value, null, null, about, null, null, null, Status.STATED,
				List.of());
	}

}
