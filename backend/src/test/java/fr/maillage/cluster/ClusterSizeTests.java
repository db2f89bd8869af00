package fr.maillage.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClusterSizeTests {

	@ParameterizedTest
	@CsvSource({ "5, 8, AS_FORESEEN", "6, 6, AS_FORESEEN", "4, 4, SMALLER", "9, 9, LARGER", "9, 12, LARGER",
			"4, 6, UNTOLD", "6, 9, UNTOLD" })
	void isToldFromTheBounds(int min, int max, ClusterSize size) {
		assertThat(ClusterSize.of(new Headcount(min, max, true, true, false, true, List.of(), List.of())))
			.isEqualTo(size);
	}

	@Test
	void isUntoldOfAPartOfSeveral() {
		assertThat(ClusterSize.of(new Headcount(6, 6, true, false, true, true, List.of(), List.of())))
			.isEqualTo(ClusterSize.UNTOLD);
	}

	@Test
	void isUntoldWhenSomeAreMissing() {
		assertThat(ClusterSize.of(new Headcount(4, 4, true, true, false, false, List.of(), List.of())))
			.isEqualTo(ClusterSize.UNTOLD);
		assertThat(ClusterSize.of(Headcount.UNKNOWN)).isEqualTo(ClusterSize.UNTOLD);
	}

}
