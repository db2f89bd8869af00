package fr.maillage.graphql;

import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.execution.instrumentation.FieldFetchingInstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationCreateStateParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Ends a request that takes too long, at the first field that it asks for too late. The
 * statement that runs then has its own limit, and half an answer is none: it would look
 * like a whole one.
 */
final class Deadline extends SimplePerformantInstrumentation {

	private final Duration timeout;

	Deadline(Duration timeout) {
		this.timeout = timeout;
	}

	@Override
	public InstrumentationState createState(InstrumentationCreateStateParameters parameters) {
		return new At(System.nanoTime() + this.timeout.toNanos());
	}

	@Override
	public @Nullable FieldFetchingInstrumentationContext beginFieldFetching(
			InstrumentationFieldFetchParameters parameters, @Nullable InstrumentationState state) {
		At deadline = (At) Objects.requireNonNull(state);
		if (!parameters.isTrivialDataFetcher() && System.nanoTime() - deadline.nanos() > 0) {
			throw Refusal.TOO_LONG.end(Refusal.TOO_LONG_MESSAGE);
		}
		return FieldFetchingInstrumentationContext.NOOP;
	}

	@Override
	public CompletableFuture<ExecutionResult> instrumentExecutionResult(ExecutionResult result,
			InstrumentationExecutionParameters parameters, @Nullable InstrumentationState state) {
		ExecutionResult whole = result.getErrors()
			.stream()
			.filter((error) -> error.getErrorType() == Refusal.TOO_LONG)
			.findFirst()
			.<ExecutionResult>map(ExecutionResultImpl::new)
			.orElse(result);
		return CompletableFuture.completedFuture(whole);
	}

	private record At(long nanos) implements InstrumentationState {
	}

}
