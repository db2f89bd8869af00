package fr.maillage.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

/** Every real file of the facts. */
class SeedFilesTests {

	private final Seed seed = new SeedReader().read(SeedFiles.onClasspath());

	@Test
	void everyFileReads() {
		assertThat(this.seed.nodes()).isNotEmpty();
		assertThat(this.seed.relations()).isNotEmpty();
		assertThat(this.seed.citations()).isNotEmpty();
	}

	@Test
	void noQuoteIsLongerThanFifteenWords() {
		assertThat(this.seed.citations().values()).extracting((citation) -> citation.properties().get("quote"))
			.filteredOn(Objects::nonNull)
			.isNotEmpty()
			.allSatisfy((quote) -> assertThat(Evidence.words(quote.toString())).isBetween(1L, 15L));
	}

	@Test
	void everyThingAndRelationshipIsCited() {
		assertThat(this.seed.relations().values())
			.allSatisfy((relation) -> assertThat(relation.properties()).extractingByKey("citationIds")
				.asInstanceOf(InstanceOfAssertFactories.LIST)
				.isNotEmpty()
				.allMatch(this.seed.citations()::containsKey));
		assertThat(this.seed.nodes().values()).filteredOn((node) -> !node.labels().contains("SourceDocument"))
			.allSatisfy((node) -> assertThat(node.properties()).extractingByKey("citationIds")
				.asInstanceOf(InstanceOfAssertFactories.LIST)
				.isNotEmpty()
				.allMatch(this.seed.citations()::containsKey));
	}

	@Test
	void readsTheSameTwice() {
		assertThat(new SeedReader().read(SeedFiles.onClasspath()).digest()).isEqualTo(this.seed.digest());
	}

}
