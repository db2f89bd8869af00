package fr.maillage.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.test.GraphIntegrationTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.WebGraphQlTester;

/** Programs are told what was corrected: what it was, and what it became. */
@GraphIntegrationTest(fixtures = "fixtures/changes.cypher")
class ChangesIT {

	private static final ParameterizedTypeReference<Map<String, @Nullable Object>> PROPERTY = new ParameterizedTypeReference<>() {
	};

	@Autowired
	private WebGraphQlHandler handler;

	@Test
	void tellTheOldAndTheNewNameOfAThing() {
		GraphQlTester.Response changes = changes("cluster-blocs");
		changes.path("changes.totalCount").entity(Integer.class).isEqualTo(4);
		changes.path("changes.nodes[*].action")
			.entityList(String.class)
			.containsExactly("REMOVED", "UPDATED", "CREATED", "CREATED");
		changes.path("changes.nodes[1].relationship").entity(Boolean.class).isEqualTo(false);
		changes.path("changes.nodes[1].at").entity(String.class).isEqualTo("2026-01-04T10:00:00Z");
		changes.path("changes.nodes[1].origin").entity(String.class).isEqualTo("seed");
		assertThat(properties(changes, 1)).containsExactly(property("citationIds", null, "[\"c-1\"]"),
				property("name", "Bloc", "Blocs opératoires"));
	}

	@Test
	void tellTheOldAndTheNewRoleOfARelationshipToBothItsEnds() {
		for (String end : List.of("has", "cluster-autre")) {
			GraphQlTester.Response changes = changes(end);
			changes.path("changes.nodes[*].action").entityList(String.class).containsExactly("UPDATED", "CREATED");
			changes.path("changes.nodes[0].subjectId").entity(String.class).isEqualTo("has~SUPPORTS~cluster-autre");
			changes.path("changes.nodes[0].relationship").entity(Boolean.class).isEqualTo(true);
			assertThat(properties(changes, 0)).containsExactly(property("role", "appui", "appui individuel"));
		}
	}

	private GraphQlTester.Response changes(String id) {
		return WebGraphQlTester.create(this.handler)
			.document("""
					{ changes(of: "%s") { totalCount nodes {
					  action at subjectId relationship origin properties { property before after } } } }"""
				.formatted(id))
			.execute();
	}

	private static List<Map<String, @Nullable Object>> properties(GraphQlTester.Response changes, int index) {
		return changes.path("changes.nodes[" + index + "].properties").entityList(PROPERTY).get();
	}

	private static Map<String, @Nullable Object> property(String name, @Nullable String before, String after) {
		Map<String, @Nullable Object> property = new HashMap<>();
		property.put("property", name);
		property.put("before", before);
		property.put("after", after);
		return property;
	}

}
