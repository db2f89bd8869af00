package fr.maillage.graphql;

import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.execution.ResultNodesInfo;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Refuses an answer that turned out too large: GraphQL Java stops filling it, and half an
 * answer that does not say so would be a wrong one.
 */
final class AnswerSize extends SimplePerformantInstrumentation {

	private final int max;

	AnswerSize(int max) {
		this.max = max;
	}

	@Override
	public CompletableFuture<ExecutionResult> instrumentExecutionResult(ExecutionResult result,
			InstrumentationExecutionParameters parameters, @Nullable InstrumentationState state) {
		ResultNodesInfo size = parameters.getGraphQLContext().get(ResultNodesInfo.RESULT_NODES_INFO);
		if (size == null || !size.isMaxResultNodesExceeded()) {
			return CompletableFuture.completedFuture(result);
		}
		return CompletableFuture.completedFuture(new ExecutionResultImpl(Refusal.TOO_MUCH
			.error("The answer holds more than %d values. Ask for smaller pages (`first`).".formatted(this.max))));
	}

}
