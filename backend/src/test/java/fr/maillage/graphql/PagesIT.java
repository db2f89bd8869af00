package fr.maillage.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.test.GraphIntegrationTest;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.WebGraphQlTester;

/**
 * Pages follow each other whatever is written meanwhile, and refuse what is not theirs.
 */
@GraphIntegrationTest(fixtures = "fixtures/two-regions.cypher")
class PagesIT {

	private static final String ORGANIZATIONS = """
			query ($after: String) { organizations(first: 3, after: $after) {
			  nodes { id } pageInfo { hasNextPage hasPreviousPage endCursor } } }""";

	@Autowired
	private WebGraphQlHandler handler;

	@Autowired
	private Driver driver;

	@Test
	void neitherRepeatNorSkipWhenSomethingIsInserted() {
		GraphQlTester.Response first = page(null);
		assertThat(ids(first)).containsExactly("aract-auvergne-rhone-alpes", "aract-rhone-alpes",
				"ars-diaporama-normandie");
		write("CREATE (:Entity:Organization:Aract {id: 'a', name: 'A', sortKey: 'a', kind: 'Aract', status: 'STATED',"
				+ " citationIds: ['c-dgos']})");
		try {
			GraphQlTester.Response second = page(cursor(first));
			assertThat(ids(second)).containsExactly("ars-auvergne-rhone-alpes", "ars-basse-normandie", "ars-normandie");
			second.path("organizations.pageInfo.hasPreviousPage").entity(Boolean.class).isEqualTo(true);
			GraphQlTester.Response third = page(cursor(second));
			assertThat(ids(third)).containsExactly("dgos", "filiere-rhone-centre");
			third.path("organizations.pageInfo.hasNextPage").entity(Boolean.class).isEqualTo(false);
		}
		finally {
			write("MATCH (n:Entity {id: 'a'}) DELETE n");
		}
	}

	@Test
	void goOnWithinEachThing() {
		String document = """
				query ($after: String) { region(code: "84") { actors(types: [FUNDS], first: 1, after: $after) {
				  totalCount nodes { to { id } } pageInfo { endCursor } } } }""";
		String cursor = tester().document(document)
			.execute()
			.path("region.actors.totalCount")
			.entity(Integer.class)
			.isEqualTo(2)
			.path("region.actors.pageInfo.endCursor")
			.entity(String.class)
			.get();
		tester().document(document)
			.variable("after", cursor)
			.execute()
			.path("region.actors.nodes[*].to.id")
			.entityList(String.class)
			.containsExactly("cluster-rhone");
	}

	@Test
	void goOnThroughWhatWasFoundAndRefuseTheCursorOfAnotherSearch() {
		String document = """
				query ($text: String!, $after: String) { search(text: $text, first: 2, after: $after) {
				  totalCount nodes { entity { id } } pageInfo { hasNextPage endCursor } } }""";
		GraphQlTester.Response first = tester().document(document).variable("text", "normandie").execute();
		String cursor = first.path("search.pageInfo.endCursor").entity(String.class).get();
		List<String> seen = first.path("search.nodes[*].entity.id").entityList(String.class).get();
		assertThat(seen).hasSize(2);
		tester().document(document)
			.variable("text", "normandie")
			.variable("after", cursor)
			.execute()
			.path("search.nodes[*].entity.id")
			.entityList(String.class)
			.satisfies((next) -> assertThat(next).isNotEmpty().doesNotContainAnyElementsOf(seen));
		tester().document(document)
			.variable("text", "rhone")
			.variable("after", cursor)
			.execute()
			.errors()
			.satisfy((errors) -> assertThat(errors).singleElement()
				.satisfies((error) -> assertThat(error.getErrorType()).isEqualTo(ErrorType.BAD_REQUEST)));
	}

	@Test
	void refuseACursorOfAnotherFilter() {
		assertBadRequest(
				"query ($after: String) { organizations(kind: ARS, first: 3, after: $after) { nodes { id } } }",
				cursor(page(null)), "does not belong to this list");
	}

	@Test
	void refuseACursorThatIsNone() {
		assertBadRequest(ORGANIZATIONS, "O_2", "does not belong to this list");
	}

	@ParameterizedTest
	@ValueSource(strings = { "organizations(first: 101)", "organizations(first: 0)", "organizations(first: -1)",
			"waves { parts(first: 101)" })
	void refuseASizeBeyondTheLimit(String field) {
		String document = "{ " + field + " { totalCount }" + (field.contains("{") ? " } }" : " }");
		assertBadRequest(document, null, "`first` must be between 1 and 100");
	}

	@Test
	void refuseACodeThatIsNone() {
		assertBadRequest("{ region(code: \"Normandie\") { name } }", null, "two digits");
		assertBadRequest("{ clusters(region: \"region-28\") { totalCount } }", null, "two digits");
	}

	@Test
	void knowNothingOfAnUnknownId() {
		tester().document(
				"""
						{ node(id: "x") { id } relation(id: "x~y~z") { id } organization(id: "x") { id } cluster(id: "x") { id }
						  wave(id: "x") { id } source(id: "x") { id } disagreement(id: "x") { id } region(code: "99") { id } }""")
			.execute()
			.path("node")
			.valueIsNull()
			.path("relation")
			.valueIsNull()
			.path("organization")
			.valueIsNull()
			.path("cluster")
			.valueIsNull()
			.path("wave")
			.valueIsNull()
			.path("source")
			.valueIsNull()
			.path("disagreement")
			.valueIsNull()
			.path("region")
			.valueIsNull();
	}

	private void assertBadRequest(String document, String after, String words) {
		tester().document(document).variable("after", after).execute().errors().satisfy((errors) -> {
			assertThat(errors).isNotEmpty().allSatisfy((error) -> {
				assertThat(error.getErrorType()).isEqualTo(ErrorType.BAD_REQUEST);
				assertThat(Objects.requireNonNull(error.getMessage())).contains(words).doesNotContain("fr.maillage");
			});
		});
	}

	private GraphQlTester.Response page(String after) {
		return tester().document(ORGANIZATIONS).variable("after", after).execute();
	}

	private static List<String> ids(GraphQlTester.Response page) {
		return page.path("organizations.nodes[*].id").entityList(String.class).get();
	}

	private static String cursor(GraphQlTester.Response page) {
		return page.path("organizations.pageInfo.endCursor").entity(String.class).get();
	}

	private WebGraphQlTester tester() {
		return WebGraphQlTester.create(this.handler);
	}

	private void write(String statement) {
		try (Session session = this.driver.session()) {
			session.run(statement).consume();
		}
	}

}
