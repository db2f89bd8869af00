package fr.maillage.seed;

import static fr.maillage.seed.TestSeed.ORGANIZATIONS;
import static fr.maillage.seed.TestSeed.RELATIONS;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.cypher.test.TestDatabase;
import fr.maillage.seed.SeedReport.Outcome;
import fr.maillage.seed.search.SearchTexts;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Things are found by words that follow the facts, and that are no facts themselves. */
class SearchTextsIT {

	private static final String NAMES = "MATCH (n:Entity {id: 'agence'}) RETURN n.searchNames AS names";

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
	void everythingHasThem() {
		assertThat(Graph.query("MATCH (n:Entity) WHERE n.searchText IS NULL RETURN n.id AS id")).isEmpty();
		assertThat(Graph.query(NAMES)).containsExactly(Map.of("names", "\n agence du nord\n"));
	}

	@Test
	void aDatabaseOfTheVersionBeforeBecomesSearchableThoughItsFactsAreTheSame() {
		Graph.query(
				"MATCH (n:Entity) REMOVE n.searchNames, n.searchLabels, n.searchPlaces, n.searchCodes, n.searchText");
		Graph.query("MATCH (s:SearchState) DELETE s");
		assertThat(Graph.importing(this.seed.files()).outcome()).isEqualTo(Outcome.UNCHANGED);
		everythingHasThem();
	}

	@Test
	void otherFactsGiveOtherWords() {
		this.seed.replacing(ORGANIZATIONS, "Agence du Nord,,", "Agence du Sud,ADS,");
		Graph.importing(this.seed.files());
		assertThat(Graph.query(NAMES)).containsExactly(Map.of("names", "\n agence du sud\n ads\n"));
	}

	@Test
	void aNewRelationshipOfAnUnchangedThingGivesItOtherWords() {
		this.seed.plus(ORGANIZATIONS, "ancienne,ARS,Agence d’hier,,,,,,A2,l. 9,hier,,,")
			.plus(RELATIONS, "ancienne,SUCCEEDED_BY,agence,,,,,,,,R2,l. 4,succède,,,");
		Graph.importing(this.seed.files());
		assertThat(Graph.query(NAMES)).containsExactly(Map.of("names", "\n agence du nord\n ex agence hier\n"));
	}

	@Test
	void theyAreNeitherComparedNorLogged() {
		Graph.query("MATCH (n:Entity {id: 'agence'}) SET n.searchText = 'autre chose'");
		this.seed.plus(ORGANIZATIONS, "autre,ARS,Autre,,,,,,A2,l. 9,autre,,,");
		SeedReport report = Graph.importing(this.seed.files());
		assertThat(List.of(report.updated(), report.removed())).containsExactly(0L, 0L);
		assertThat(Graph.query("MATCH (c:Change) RETURN coalesce(c.before, '') + c.after AS told")).isNotEmpty()
			.allSatisfy((line) -> assertThat(line.get("told").toString()).doesNotContain("search"));
		assertThat(Graph.query("MATCH (n:Entity {searchText: 'autre chose'}) RETURN n.id AS id")).isEmpty();
	}

	@Test
	void aThingOfAnotherOriginIsFoundFromTheNextStartOn() {
		Graph
			.query("""
					MATCH (c:Citation) WITH c LIMIT 1
					CREATE (:Entity:Theme {id: 'autre', name: 'L’École', sortKey: 'l ecole', kind: 'Theme', status: 'STATED',
					  citationIds: [c.id], origin: 'other'})""");
		Graph.importing(this.seed.files());
		assertThat(Graph.query("MATCH (n:Entity {id: 'autre'}) RETURN n.searchNames AS names"))
			.containsExactly(Map.of("names", "\n ecole\n"));
	}

	@Test
	void nothingIsWrittenWhenAllIsUpToDate() {
		assertThat(new SearchTexts().update(TestDatabase.driver(), TestDatabase.NAME)).isZero();
	}

}
