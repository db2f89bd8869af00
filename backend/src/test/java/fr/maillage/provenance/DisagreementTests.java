package fr.maillage.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.evidence.DatePrecision;
import fr.maillage.evidence.PartialDate;
import fr.maillage.evidence.Status;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DisagreementTests {

	@Test
	void laysNumbersOfOneMeasureAlongAScale() {
		Disagreement sizes = of(number("5 à 8", "ESTABLISHMENTS", 5, 8), number("7-8", "ESTABLISHMENTS", 7, 8),
				words("6 pour deux clusters"));
		assertThat(sizes.scale()).isEqualTo(Scale.NUMBERS);
		assertThat(sizes.onScale()).extracting(Claim::value).containsExactly("5 à 8", "7-8");
	}

	@Test
	void leavesOutWhatCountsSomethingElse() {
		Disagreement mixed = of(number("17", "PROJECTS", 17, 17), number("14", "CLUSTERS", 14, 14),
				number("12", "CLUSTERS", 12, 12));
		assertThat(mixed.onScale()).extracting(Claim::value).containsExactly("14", "12");
		assertThat(of(number("17", "PROJECTS", 17, 17), number("14", "CLUSTERS", 14, 14)).scale())
			.isEqualTo(Scale.WORDS);
	}

	@Test
	void holdsNumbersOfDifferentPopulationsAgainstNone() {
		assertThat(of(population("169", 169), population("306", 306)).scale()).isEqualTo(Scale.POPULATIONS);
	}

	@Test
	void laysDatesAlongTimeAndLeavesOutThoseWithoutBound() {
		Disagreement dates = of(date("fin 2015", LocalDate.of(2015, 10, 1)), date("2016", LocalDate.of(2016, 1, 1)),
				date("après 2010", null));
		assertThat(dates.scale()).isEqualTo(Scale.DATES);
		assertThat(dates.onScale()).extracting(Claim::value).containsExactly("fin 2015", "2016");
	}

	@Test
	void hasNoScaleForOneNumberOrWordsAlone() {
		assertThat(of(number("1", "CLUSTERS", 1, 1), words("plusieurs")).scale()).isEqualTo(Scale.WORDS);
		assertThat(of(words("QVT"), words("QVCT")).onScale()).isEmpty();
	}

	private static Disagreement of(Claim... claims) {
		return new Disagreement("d", Matter.COUNTS, "Sujet", "Combien ?", List.of(), null, null, List.of(),
				List.of(claims), Status.STATED, List.of());
	}

	private static Claim number(String value, String measure, int min, int max) {
		return claim(value, "value", new Quantity(measure, BigDecimal.valueOf(min), BigDecimal.valueOf(max), false),
				null);
	}

	private static Claim population(String value, int number) {
		BigDecimal one = BigDecimal.valueOf(number);
		return claim(value, "population", new Quantity("ESTABLISHMENTS", one, one, false), null);
	}

	private static Claim words(String value) {
		return claim(value, null, null, null);
	}

	private static Claim date(String value, @Nullable LocalDate day) {
		return claim(value, "date", null, new PartialDate(value, day, day, DatePrecision.DAY));
	}

	private static Claim claim(String value, @Nullable String property, @Nullable Quantity quantity,
			@Nullable PartialDate date) {
		return new Claim(value, 1, value, null, null, null, property, quantity, date, Status.STATED, List.of());
	}

}
