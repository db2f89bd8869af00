package fr.maillage.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.territory.RegionCode;
import fr.maillage.territory.Territories;
import fr.maillage.test.GraphIntegrationTest;
import fr.maillage.test.Statements;
import fr.maillage.wave.Waves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.test.tester.WebGraphQlTester;

/**
 * An operation sends a fixed number of statements to the database, however many rows it
 * returns.
 */
@GraphIntegrationTest(fixtures = "fixtures/two-regions.cypher")
@Import(Statements.Watched.class)
class StatementCountIT {

	@Autowired
	private Statements statements;

	@Autowired
	private WebGraphQlHandler handler;

	@Autowired
	private Territories territories;

	@Autowired
	private Waves waves;

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					1 | { organizations(first: %d) { nodes { name } } }
					4 | { things(kind: FIGURE, first: %d) { totalCount nodes { name citations { quote } } } }
					6 | { things(kind: CLUSTER, near: ["region-84"], order: NEWEST, first: %d) { totalCount nodes { id } } }
					2 | { organizations(first: %d) { totalCount nodes { name } } }
					2 | { organizations(first: %d) { nodes { citations { quote } } } }
					3 | { organizations(first: %d) { nodes { citations { quote source { title } } } } }
					4 | { organizations(first: %d) { nodes { funds { totalCount nodes { to { name } } } } } }
					3 | { organizations(first: %d) { nodes { a: funds { nodes { id } } b: funds(first: 1) { nodes { id } } } } }
					5 | { organizations(first: %d) { nodes { funds(first: 5) { nodes { to { citations { quote } ... on Cluster { waves { nodes { id } } } } } } } } }
					5 | { survey { about { name } answers { citations { quote } } } things(kind: FIGURE, first: %d) { nodes { id } } }
					2 | { clusters(first: %d) { nodes { headcount { max } } } }
					2 | { clusters(first: %d) { nodes { size } } }
					2 | { clusters(first: %d) { nodes { id } } recentChanges(of: ["region-28"]) { number newest { id } } }
					3 | { regions(first: %d) { nodes { pair { completeness } } } }
					3 | { clusters(first: %d) { nodes { teams { team { citations { quote } } } } } }
					3 | { clusters(first: %d) { nodes { figures { value } disagreements { subject } } } }
					5 | { regions(first: %d) { nodes { departements { name } pair { plannedBy { quote } } } } }
					4 | { regions(first: %d) { nodes { clusters { totalCount nodes { description } } actors { nodes { id } } } } }
					3 | { clusters(first: %d) { nodes { unknowns { kind known total } } } }
					2 | { organizations(first: %d) { nodes { unknowns { kind } } } }
					16 | { regions(first: %d) { nodes { unknowns { kind } headcount { max } survey { name } } } }
					3 | { sources(first: %d) { nodes { evidence { totalCount nodes { citation { quote } entities { name } } } } } }
					5 | { organizations(first: %d) { nodes { id } } coverage { columns { name clusterCount } rows { region { name } clusters { id } cells { state clusters { name } headcount { max } } } } }
					6 | { organizations(first: %d) { nodes { id } } funding { natures { count } totals { amount lineIds funder { name } } fundingLines { recipient { name } figures { value about { name } } ofWaves { name } citations { quote source { title } } } } }
					6 | { organizations(first: %d) { nodes { id } } map(level: DEPARTEMENT) { territories { territory { name } region { name } max } } mapPlaces { where { name } present { entity { name } } } unplaced { nodes { name } } }
					13 | { organizations(first: %d) { nodes { id } } diffusion { waveReaches { wave { name disagreements { id } } alone { clusters { name } inRegions { name } headcount { max } } figures { value citations { source { title } } } } figures { value } milestones { thing { id } } } }
					3 | { search(text: "normandie", first: %d) { totalCount facets { number } nodes { way entity { name } } } }
					4 | { search(text: "Normendie", first: %d) { nodes { entity { citations { quote } } } } }
					4 | { disagreements(first: %d) { nodes { about { id } claims { about { id } relation { id } citations { quote } } } } }
					""")
	void costsNoMoreForManyThanItsDepthAsks(int expected, String request) {
		assertThat(this.statements.of(() -> execute(request.formatted(1)))).hasSizeLessThanOrEqualTo(expected);
		assertThat(this.statements.of(() -> execute(request.formatted(100)))).hasSize(expected);
	}

	@Test
	void gathersARegionInAFixedNumber() {
		assertThat(this.statements.of(() -> this.territories.overview(new RegionCode("28"))))
			.hasSameSizeAs(this.statements.of(() -> this.territories.overview(new RegionCode("93"))));
	}

	@Test
	void gathersAllWavesInFour() {
		assertThat(this.statements.of(this.waves::all)).hasSize(4);
	}

	private void execute(String document) {
		WebGraphQlTester.create(this.handler).document(document).executeAndVerify();
	}

}
