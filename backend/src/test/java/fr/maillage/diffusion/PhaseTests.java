package fr.maillage.diffusion;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.evidence.DatePrecision;
import fr.maillage.evidence.PartialDate;
import fr.maillage.evidence.Validity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhaseTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			ENDED     | false | 2015-10-01/2015-12-31 | 2017-07-01/2017-07-31 | 2017-08-01
			UNKNOWN   | false | 2015-10-01/2015-12-31 | 2017-07-01/2017-07-31 | 2015-11-01
			RUNNING   | false | 2015-10-01/2015-12-31 | 2017-07-01/2017-07-31 | 2016-01-01
			BEGUN     | false | 2015-10-01/2015-12-31 | 2017-07-01/2017-07-31 | 2017-07-15
			TO_COME   | false | 2015-10-01/2015-12-31 | 2017-07-01/2017-07-31 | 2015-09-30
			STILL_RAN | false | 2015-10-01/2015-11-30 | 2017-04-06/           | 2026-11-27
			RUNNING   | false | 2015-10-01/2015-11-30 | 2017-04-06/           | 2016-11-27
			BEGUN     | false | 2017-01-01/2017-12-31 |                       | 2026-11-27
			UNKNOWN   | false |                       |                       | 2026-11-27
			STILL_RAN | false |                       | /                     | 2026-11-27
			ANNOUNCED | true  | 2018-01-01/2018-12-31 | 2019-01-01/2019-12-31 | 2026-11-27
			""")
	void isTheFirstThatHolds(Phase phase, boolean announced, String since, String until, LocalDate day) {
		assertThat(Phase.of(new Validity(date(since), date(until)), announced, day)).isEqualTo(phase);
	}

	private static @Nullable PartialDate date(@Nullable String days) {
		if (days == null) {
			return null;
		}
		String[] parts = days.split("/", -1);
		return new PartialDate(days, day(parts[0]), day(parts[1]), DatePrecision.RANGE);
	}

	private static @Nullable LocalDate day(String text) {
		return text.isEmpty() ? null : LocalDate.parse(text);
	}

}
