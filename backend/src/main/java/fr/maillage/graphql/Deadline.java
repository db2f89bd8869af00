package fr.maillage.graphql;

import graphql.execution.instrumentation.FieldFetchingInstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationCreateStateParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Ends a request that takes too long, at the first field that it asks for too late. The
 * statement that runs then has its own limit.
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

	private record At(long nanos) implements InstrumentationState {
	}

}
