package fr.maillage.cypher;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.cypher.test.TestDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Record;

/** Each check finds the fault of its own fixture, and none in a healthy graph. */
class ChecksIT {

	@BeforeAll
	static void migrate() {
		TestDatabase.empty();
		new Migrations(TestDatabase.driver(), TestDatabase.NAME).apply();
	}

	@BeforeEach
	void healthyGraph() throws IOException {
		TestDatabase.reset();
		run(fixture("healthy"));
	}

	@ParameterizedTest
	@MethodSource("checks")
	void findNothingInAHealthyGraph(CypherQuery check) {
		assertThat(run(check.get())).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("checks")
	void findTheFaultOfTheirFixture(CypherQuery check) throws IOException {
		run(fixture(check.name()));
		assertThat(run(check.get())).isNotEmpty();
	}

	private static String fixture(String name) throws IOException {
		try (InputStream in = ChecksIT.class.getResourceAsStream("/checks/" + name + ".cypher")) {
			assertThat(in).as("checks/" + name + ".cypher among the test resources").isNotNull();
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	private static List<Map<String, Object>> run(String statement) {
		try (var session = TestDatabase.driver().session()) {
			return session.run(statement).list(Record::asMap);
		}
	}

	static List<CypherQuery> checks() {
		return CypherQuery.checks();
	}

}
