package fr.maillage.seed;

import static fr.maillage.seed.TestSeed.ORGANIZATIONS;
import static fr.maillage.seed.TestSeed.PROGRAMMES;
import static fr.maillage.seed.TestSeed.RELATIONS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;

import fr.maillage.cypher.test.TestDatabase;
import fr.maillage.seed.SeedReport.Outcome;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an import does with a graph that holds other facts than the files. */
class SeedChangesIT {

	private static final String LOG = """
			MATCH (c:Change)
			WHERE c.importId = 'import-2'
			RETURN c.action AS action, c.subjectId AS subject, c.before AS before, c.after AS after ORDER BY c.sequence""";

	private final TestSeed seed = new TestSeed();

	@BeforeAll
	static void migrate() {
		Graph.empty();
	}

	@BeforeEach
	void importTheFacts() {
		TestDatabase.reset();
		Graph.importing(this.seed.files());
	}

	@Test
	void aChangedRowIsOneUpdate() {
		this.seed.replacing(PROGRAMMES, "programme,Programme", "programme,Autre nom");
		SeedReport report = Graph.importing(this.seed.files());
		assertThat(List.of(report.created(), report.updated(), report.removed())).containsExactly(0L, 1L, 0L);
		assertThat(Graph.query(LOG)).singleElement().satisfies((line) -> {
			assertThat(line).containsEntry("action", "UPDATED").containsEntry("subject", "programme");
			assertThat(line.get("before").toString()).contains("\"name\":\"Programme\"");
			assertThat(line.get("after").toString()).contains("\"name\":\"Autre nom\"");
		});
		assertThat(Graph.query("MATCH (p:Programme) RETURN p.name AS name, p.sortKey AS key"))
			.containsExactly(Map.of("name", "Autre nom", "key", "autre nom"));
	}

	@Test
	void aRemovedRowLeavesTheGraphButStaysInTheLog() {
		this.seed.replacing(RELATIONS,
				"agence,PILOTS,programme,,fin 2015 {2015-10/2015-12},,,,,,R1,l. 3,pilote le programme,,,\n", "");
		SeedReport report = Graph.importing(this.seed.files());
		assertThat(report.removed()).isEqualTo(2);
		assertThat(Graph.query(LOG)).extracting("action", "subject")
			.containsExactlyInAnyOrder(tuple("REMOVED", "page~R1~l-3"),
					tuple("REMOVED", "agence~PILOTS~programme~2015-10_2015-12"));
		assertThat(Graph.query(LOG)).allSatisfy((line) -> assertThat(line.get("before")).isNotNull());
		assertThat(Graph.query("MATCH ()-[r:PILOTS]->() RETURN r.id AS id")).isEmpty();
	}

	@Test
	void anotherKindReplacesTheLabel() {
		this.seed.replacing(ORGANIZATIONS, "agence,ARS", "agence,ARACT");
		Graph.importing(this.seed.files());
		assertThat(Graph.query("MATCH (n {id: 'agence'}) UNWIND labels(n) AS label RETURN label ORDER BY label"))
			.extracting("label")
			.containsExactly("Aract", "Entity", "Organization");
	}

	@Test
	void anUndoneChangeBringsTheSameGraphBack() {
		List<Map<String, Object>> before = facts();
		Graph.importing(new TestSeed().replacing(PROGRAMMES, "programme,Programme", "programme,Autre nom").files());
		assertThat(facts()).isNotEqualTo(before);
		Graph.importing(this.seed.files());
		assertThat(facts()).isEqualTo(before);
	}

	@Test
	void whatAnotherOriginLinksIsNotRemoved() {
		this.seed.plus(ORGANIZATIONS, "autre,ARS,Autre,,,,,,A2,l. 9,autre,,,");
		Graph.importing(this.seed.files());
		Graph.query("""
				MATCH (a {id: 'autre'}), (p:Programme), (c:Citation {factId: 'A1'})
				CREATE (a)-[:FUNDS {id: 'autre~FUNDS~programme', origin: 'other', citationIds: [c.id]}]->(p)""");
		assertRefused(new TestSeed(), "Programme is linked to Autre (FUNDS)");
	}

	@Test
	void anIdOfAnotherOriginIsNotTakenOver() {
		Graph.query("CREATE (:Entity:Theme {id: 'autre', name: 'Autre', origin: 'other'})");
		assertRefused(this.seed.plus(ORGANIZATIONS, "autre,ARS,Autre,,,,,,A2,l. 9,autre,,,"), "written by other");
	}

	@Test
	void aCheckThatFindsAFaultLeavesTheGraphUntouched() {
		assertRefused(this.seed.plus(RELATIONS, "agence,FUNDS,programme,,,,1000,,,,R2,l. 4,finance,,,"),
				"cypher/checks/number-is-in-order.cypher");
	}

	@Test
	void aWrongRowLeavesTheGraphUntouched() {
		assertRefused(this.seed.plus(RELATIONS, "agence,FUNDS,inconnu,,,,,,,,R2,l. 4,finance,,,"), RELATIONS);
	}

	@Test
	void anImportThatBreaksOffLeavesTheGraphUntouched() {
		this.seed.replacing(PROGRAMMES, "programme,Programme", "programme,Autre nom");
		List<Map<String, Object>> before = Graph.picture();
		SeedImporter importer = new SeedImporter(TestDatabase.driver(), TestDatabase.NAME, this.seed.files());
		assertThatIllegalStateException().isThrownBy(() -> importer.importSeed((done, total) -> {
			if (done == total) {
				throw new IllegalStateException("no more power");
			}
		}));
		assertThat(Graph.picture()).isEqualTo(before);
	}

	@Test
	void twoInstancesThatStartTogetherImportOnce() throws Exception {
		TestDatabase.reset();
		Callable<SeedReport> importing = () -> Graph.importing(this.seed.files());
		try (ExecutorService both = Executors.newFixedThreadPool(2)) {
			List<Future<SeedReport>> reports = both.invokeAll(List.of(importing, importing));
			assertThat(List.of(reports.getFirst().get().outcome(), reports.getLast().get().outcome()))
				.containsExactlyInAnyOrder(Outcome.IMPORTED, Outcome.UNCHANGED);
		}
		assertThat(Graph.query("MATCH (i:Import) RETURN i.id AS id")).containsExactly(Map.of("id", "import-1"));
	}

	private static void assertRefused(TestSeed seed, String because) {
		List<Map<String, Object>> before = Graph.picture();
		assertThatExceptionOfType(SeedRejected.class).isThrownBy(() -> Graph.importing(seed.files()))
			.withMessageContaining(because);
		assertThat(Graph.picture()).isEqualTo(before);
	}

	/** The graph without its history. */
	private static List<Map<String, Object>> facts() {
		return Graph.picture()
			.stream()
			.filter((row) -> !row.get("kind").equals(List.of("Change")) && !row.get("kind").equals(List.of("Import")))
			.toList();
	}

}
