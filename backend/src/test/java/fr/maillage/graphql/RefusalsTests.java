package fr.maillage.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;

@ExtendWith(OutputCaptureExtension.class)
class RefusalsTests {

	private final Refusals refusals = new Refusals();

	@Test
	void leaveInTheLogWhatNobodyExpected(CapturedOutput output) {
		assertThat(ask().getErrors()).singleElement()
			.satisfies((it) -> assertThat(it.getMessage()).doesNotContain("no database"));
		assertThat(output).contains("no database");
	}

	@Test
	void takeNothingForAFailureOnceTheProductIsBeingStopped(CapturedOutput output) {
		this.refusals.stop();
		assertThat(ask().getErrors()).singleElement().satisfies((it) -> {
			assertThat(it.getMessage()).contains("is being stopped", "s’arrête");
			assertThat(it.getErrorType()).isEqualTo(Refusal.UNAVAILABLE);
		});
		assertThat(output).isEmpty();
	}

	private ExecutionResult ask() {
		RuntimeWiring wiring = RuntimeWiring.newRuntimeWiring()
			.type("Query", (query) -> query.dataFetcher("tree", (_) -> {
				throw new IllegalStateException("no database");
			}))
			.build();
		return GraphQL
			.newGraphQL(new SchemaGenerator()
				.makeExecutableSchema(new SchemaParser().parse("type Query { tree: String }"), wiring))
			.defaultDataFetcherExceptionHandler(
					DataFetcherExceptionResolver.createExceptionHandler(List.of(this.refusals)))
			.build()
			.execute("{ tree }");
	}

}
