package fr.maillage.cypher;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.cypher.test.TestDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Result;
import org.neo4j.driver.summary.GqlNotification;
import org.neo4j.driver.summary.Plan;
import org.neo4j.driver.summary.QueryType;
import org.neo4j.driver.summary.ResultSummary;

/** Neo4j plans every file on a database that knows every word of docs/graph.md. */
class QueryPlansIT {

	/** An EXPLAIN needs no values. */
	private static final String PARAMETER_WITHOUT_VALUE = "01N60";

	@BeforeAll
	static void knowEveryWord() throws IOException {
		TestDatabase.empty();
		new Migrations(TestDatabase.driver(), TestDatabase.NAME).apply();
		try (InputStream in = QueryPlansIT.class.getResourceAsStream("/cypher-test/every-word.cypher");
				var session = TestDatabase.driver().session()) {
			session.run(new String(in.readAllBytes(), StandardCharsets.UTF_8)).consume();
		}
	}

	@ParameterizedTest(allowZeroInvocations = true)
	@MethodSource("files")
	void arePlannedWithoutARemark(CypherFile file) {
		assertThat(explain(file).gqlStatusObjects()).filteredOn(GqlNotification.class::isInstance)
			.filteredOn((it) -> !it.gqlStatus().equals(PARAMETER_WITHOUT_VALUE))
			.isEmpty();
	}

	@ParameterizedTest(allowZeroInvocations = true)
	@MethodSource("readers")
	void onlyReadWhenTheyAreQueriesOrChecks(CypherFile file) {
		assertThat(explain(file).queryType()).isEqualTo(QueryType.READ_ONLY);
	}

	@ParameterizedTest(allowZeroInvocations = true)
	@MethodSource("readers")
	void returnTheColumnsOfTheirHeader(CypherFile file) {
		try (var session = TestDatabase.driver().session()) {
			Result result = session.run("EXPLAIN " + file.text());
			assertThat(new TreeSet<>(result.keys())).isEqualTo(file.declaredColumns());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "queries/evidence/citations.cypher", "queries/evidence/citations-of-facts.cypher" })
	void seekTheirCitations(String name) {
		CypherFile file = files().stream().filter((it) -> it.name().equals(name)).findFirst().orElseThrow();
		assertThat(operators(explain(file).plan()).toList()).isNotEmpty()
			.noneMatch((operator) -> operator.contains("Scan"));
	}

	@Test
	void readAListInTheOrderOfItsIndexNoFurtherThanThePage() {
		CypherFile file = files().stream()
			.filter((it) -> it.name().equals("queries/relation/list.cypher"))
			.findFirst()
			.orElseThrow();
		List<String> operators = operators(explain(file).plan()).map((operator) -> operator.replaceAll("@.*", ""))
			.toList();
		assertThat(operators).last().isEqualTo("NodeIndexSeek");
		assertThat(operators.subList(operators.indexOf("Limit"), operators.size())).containsOnly("Limit", "Filter",
				"Projection", "NodeIndexSeek");
	}

	@ParameterizedTest
	@ValueSource(strings = { "queries/search/words.cypher", "queries/search/matches.cypher",
			"queries/history/changes-of.cypher", "queries/history/number-of-changes-of.cypher",
			"queries/relation/entities.cypher", "queries/unknown/known.cypher" })
	void goThroughNoThingThatDoesNotAnswer(String name) {
		CypherFile file = files().stream().filter((it) -> it.name().equals(name)).findFirst().orElseThrow();
		assertThat(operators(explain(file).plan()).toList()).isNotEmpty()
			.noneMatch((operator) -> operator.contains("AllNodesScan") || operator.contains("NodeByLabelScan"));
	}

	private static Stream<String> operators(Plan plan) {
		return Stream.concat(Stream.of(plan.operatorType()), plan.children().stream().flatMap(QueryPlansIT::operators));
	}

	private static ResultSummary explain(CypherFile file) {
		try (var session = TestDatabase.driver().session()) {
			return session.run("EXPLAIN " + file.text()).consume();
		}
	}

	static List<CypherFile> files() {
		return CypherFile.all();
	}

	static List<CypherFile> readers() {
		return files().stream().filter((it) -> !it.name().startsWith("imports/")).toList();
	}

}
