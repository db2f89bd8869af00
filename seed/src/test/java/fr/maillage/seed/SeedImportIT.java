package fr.maillage.seed;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.cypher.CypherQuery;
import fr.maillage.cypher.test.TestDatabase;
import fr.maillage.seed.SeedReport.Outcome;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The real facts in a real graph. */
class SeedImportIT {

	private static final Seed SEED = new SeedReader().read(SeedFiles.onClasspath());

	private static SeedReport first;

	@BeforeAll
	static void importTheFacts() {
		Graph.empty();
		first = Graph.importing(SeedFiles.onClasspath());
	}

	@Test
	void everythingIsWrittenAndLogged() {
		assertThat(first).isEqualTo(new SeedReport(Outcome.IMPORTED, SEED.digest(), SEED.size(), 0, 0, 0));
		assertThat(Graph.query("MATCH (n:Entity) RETURN n.id AS id ORDER BY id")).extracting("id")
			.containsExactlyElementsOf(SEED.nodes().keySet());
		assertThat(Graph.query("MATCH (:Entity)-[r]->(:Entity) RETURN count(r) AS n"))
			.containsExactly(Map.of("n", (long) SEED.relations().size()));
		assertThat(Graph.query("MATCH (c:Change {action: 'CREATED'}) RETURN count(c) AS n, max(c.sequence) AS last"))
			.containsExactly(Map.of("n", SEED.size(), "last", SEED.size()));
	}

	@Test
	void theSecondImportWritesNothing() {
		List<Map<String, Object>> before = Graph.picture();
		assertThat(Graph.importing(SeedFiles.onClasspath()).outcome()).isEqualTo(Outcome.UNCHANGED);
		assertThat(Graph.picture()).isEqualTo(before);
	}

	@ParameterizedTest
	@MethodSource("checks")
	void noCheckFindsAnything(CypherQuery check) {
		assertThat(Graph.query(check.get())).isEmpty();
	}

	@Test
	void theClusterOfRhoneCentreHasEightParticipants() {
		assertThat(outermostParticipants("cluster-rhone-centre-filiere-gerontologique"))
			.containsExactly(Map.entry("groupe-rhone-centre-8", List.of(8L, 8L)));
	}

	@Test
	void theTwoClustersOfNormandieHaveSixParticipantsTogether() {
		assertThat(outermostParticipants("cluster-normandie-blocs-operatoires", "cluster-normandie-virage-ambulatoire"))
			.containsExactly(Map.entry("groupe-normandie-6", List.of(6L, 6L)));
	}

	/**
	 * Each group that is in no other one, once, with the least and the greatest number.
	 */
	private static Map<String, List<Object>> outermostParticipants(String... clusters) {
		try (var session = TestDatabase.driver().session()) {
			return session
				.run(CypherQuery.named("cluster/participants-to-count").get(), Map.of("ids", List.of(clusters)))
				.list((row) -> row.get("participant"))
				.stream()
				.filter((participant) -> participant.get("within").isEmpty())
				.collect(Collectors.toMap((participant) -> participant.get("id").asString(),
						(participant) -> List.of(participant.get("min").asObject(), participant.get("max").asObject()),
						(one, same) -> one));
		}
	}

	static List<CypherQuery> checks() {
		return CypherQuery.checks();
	}

}
