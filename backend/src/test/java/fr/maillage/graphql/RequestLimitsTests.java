package fr.maillage.graphql;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import graphql.ErrorClassification;
import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.execution.DataFetcherResult;
import graphql.execution.ResultNodesInfo;
import graphql.execution.instrumentation.Instrumentation;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is refused, and with which words. */
class RequestLimitsTests {

	private static final String SCHEMA = """
			type Query { tree: Tree! forest: [Tree!]! trees(first: Int = 20): TreeConnection! }
			type Tree { name: String! late: String tree: Tree! trees(first: Int = 20): TreeConnection! branches: [Tree!]! }
			type TreeConnection { nodes: [Tree!]! }
			""";

	private static final Map<String, Object> TREE = Map.of("name", "oak");

	@Test
	void refusesFieldsWithinFieldsTooDeep() {
		Instrumentation depth = new Depth(3);
		assertThat(ask(depth, "{ tree { tree { name } } }").getErrors()).isEmpty();
		assertRefused(ask(depth, "{ tree { tree { tree { name } } } }"), Refusal.TOO_MUCH, "4 levels deep; at most 3");
	}

	@Test
	void multipliesWhatIsWithinAPageByItsSize() {
		Instrumentation complexity = complexity(1000);
		assertThat(
				ask(complexity, "{ trees(first: 20) { nodes { trees(first: 10) { nodes { name } } } } }").getErrors())
			.isEmpty();
		assertRefused(ask(complexity, "{ trees(first: 100) { nodes { trees(first: 100) { nodes { name } } } } }"),
				Refusal.TOO_MUCH, "about 20201 values; at most 1000");
	}

	@Test
	void refusesWhatIsTooMuchSoManyTimesThatItsSumIsNoNumber() {
		String much = "trees(first: 100) { nodes { ".repeat(6) + "name" + " } }".repeat(6);
		String fiveTimes = IntStream.range(0, 5).mapToObj((i) -> "tree" + i + ": " + much).collect(joining(" "));
		assertRefused(ask(complexity(50_000), "{ " + fiveTimes + " }"), Refusal.TOO_MUCH, "at most 50000");
	}

	@Test
	void countsALonelyPageWithoutSizeAsItsDefault() {
		assertRefused(ask(complexity(30), "{ trees { nodes { name } } }"), Refusal.TOO_MUCH, "about 41 values");
	}

	@Test
	void countsASizeThatNoPageMayHaveAsTheLargest() {
		assertRefused(ask(complexity(30), "{ trees(first: 2000000000) { nodes { name } } }"), Refusal.TOO_MUCH,
				"about 201 values");
	}

	@Test
	void multipliesWhatIsWithinAListByItsLength() {
		assertRefused(ask(complexity(10), "{ tree { branches { tree { branches { name } } } } }"), Refusal.TOO_MUCH,
				"about 16 values");
		assertRefused(ask(complexity(100), "{ forest { tree { name } } }"), Refusal.TOO_MUCH,
				"about 181 values; at most 100");
		assertThat(ask(complexity(200), "{ forest { tree { name } } }").getErrors()).isEmpty();
	}

	private static Complexity complexity(int max) {
		return new Complexity(max, 100, new ListLengths(Map.ofEntries(ListLengths.list("Query", "forest", 90))));
	}

	@Test
	void refusesAnAnswerThatTurnsOutTooLarge() {
		assertThat(ask(new AnswerSize(5), "{ tree { name } }").getErrors()).isEmpty();
		ExecutionResult refused = ask(new AnswerSize(5), "{ tree { branches { name } } }");
		assertRefused(refused, Refusal.TOO_MUCH, "more than 5 values");
		assertThat(refused.<Object>getData()).isNull();
	}

	@Test
	void endsARequestThatIsLate() {
		assertThat(ask(new Deadline(Duration.ofDays(1)), "{ tree { name } }").getErrors()).isEmpty();
		assertRefused(ask(new Deadline(Duration.ofDays(-1)), "{ tree { name } }"), Refusal.TOO_LONG, "took longer");
	}

	@Test
	void givesNoHalfOfAnAnswerThatIsLate() {
		ExecutionResult refused = ask(new Deadline(Duration.ofDays(1)), "{ tree { name late } }");
		assertRefused(refused, Refusal.TOO_LONG, "the database ended it");
		assertThat(refused.<Object>getData()).isNull();
	}

	private static void assertRefused(ExecutionResult result, ErrorClassification reason, String words) {
		assertThat(result.getErrors()).singleElement().satisfies((error) -> {
			assertThat(error.getErrorType()).isEqualTo(reason);
			assertThat(error.getMessage()).contains(words);
		});
	}

	private static ExecutionResult ask(Instrumentation limit, String document) {
		RuntimeWiring wiring = RuntimeWiring.newRuntimeWiring()
			.type("Query",
					(type) -> type.dataFetcher("tree", (environment) -> TREE)
						.dataFetcher("forest", (environment) -> List.of(TREE))
						.dataFetcher("trees", (environment) -> Map.of("nodes", List.of())))
			.type("Tree",
					(type) -> type.dataFetcher("tree", (environment) -> TREE)
						.dataFetcher("late",
								(environment) -> DataFetcherResult.newResult()
									.error(Refusal.TOO_LONG.error("the database ended it"))
									.build())
						.dataFetcher("branches", (environment) -> List.of(TREE, TREE, TREE)))
			.build();
		GraphQL graphQl = GraphQL
			.newGraphQL(new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse(SCHEMA), wiring))
			.instrumentation(limit)
			.build();
		return graphQl.execute(ExecutionInput.newExecutionInput(document)
			.graphQLContext(Map.of(ResultNodesInfo.MAX_RESULT_NODES, 5))
			.build());
	}

}
