package fr.maillage.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Each fact of the reviewed list is data, or an exception with a reason. */
class FactCoverageTests {

	/** Generic actors, and the motto: nothing else may be left out of the data. */
	private static final Set<String> MAY_BE_EXCEPTIONS = Set.of("A11", "A20", "A21", "A27", "A28", "A29", "A30", "A31",
			"A43", "A53", "A54", "A62", "M5");

	private final Seed seed = new SeedReader().read(SeedFiles.onClasspath());

	@Test
	void theListHoldsEveryFact() {
		assertThat(this.seed.facts().listed()).hasSize(381);
	}

	@Test
	void eachFactIsRecordedOrExcepted() {
		Set<String> missing = new TreeSet<>(this.seed.facts().listed());
		missing.removeAll(this.seed.recordedFacts());
		missing.removeAll(this.seed.facts().exceptions().keySet());
		assertThat(missing).isEmpty();
	}

	@Test
	void onlyGenericActorsAndTheMottoAreExceptions() {
		assertThat(MAY_BE_EXCEPTIONS).containsAll(this.seed.facts().exceptions().keySet());
	}

}
