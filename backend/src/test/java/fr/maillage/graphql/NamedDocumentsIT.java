package fr.maillage.graphql;

import fr.maillage.test.GraphIntegrationTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.test.tester.WebGraphQlTester;

/** The requests that readers are given to paste. */
@GraphIntegrationTest(fixtures = "fixtures/two-regions.cypher")
class NamedDocumentsIT {

	@Autowired
	private WebGraphQlHandler handler;

	@ParameterizedTest
	@MethodSource("names")
	void eachIsAnswered(String name) {
		tester().documentName(name).executeAndVerify();
	}

	@Test
	void tellWhoActsInARegionWithCitations() {
		tester().documentName("who-acts-in-a-region")
			.execute()
			.path("region.actors.nodes[*].type")
			.entityList(String.class)
			.containsExactly("FACILITATES", "FACILITATES", "FUNDS", "FUNDS", "CARRIES")
			.path("region.actors.nodes[4].from.name")
			.entity(String.class)
			.isEqualTo("Filière gérontologique Rhône Centre")
			.path("region.actors.nodes[*].citations[*].source.shortName")
			.entityList(String.class)
			.hasSize(5);
	}

	@Test
	void tellWhatDocumentsSayDifferently() {
		tester().documentName("disagreement")
			.execute()
			.path("disagreement.claims[*].value")
			.entityList(String.class)
			.containsExactly("85", "110")
			.path("disagreement.claims[*].citations[*].quote")
			.entityList(String.class)
			.hasSize(2);
	}

	@Test
	void tellWhatIsKnownOfARegion() {
		tester().documentName("region")
			.execute()
			.path("region.headcount.max")
			.entity(Integer.class)
			.isEqualTo(6)
			.path("region.clusters.nodes[*].headcount.shared")
			.entityList(Boolean.class)
			.containsExactly(true, true)
			.path("region.pair.aract.body")
			.valueIsNull()
			.path("region.pair.plannedBy[0].quote")
			.entity(String.class)
			.isEqualTo("et régional (ARS/Aract)");
	}

	private WebGraphQlTester tester() {
		return WebGraphQlTester.create(this.handler);
	}

	static List<String> names() throws IOException {
		try (Stream<Path> files = Files.list(Path.of("src/test/resources/graphql-test"))) {
			return files.map((file) -> file.getFileName().toString().replace(".graphql", "")).sorted().toList();
		}
	}

}
