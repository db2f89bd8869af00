package fr.maillage.graphql;

import graphql.analysis.MaxQueryDepthInstrumentation;
import graphql.execution.AbortExecutionException;

/** Refuses a request with too many levels of fields within fields. */
final class Depth extends MaxQueryDepthInstrumentation {

	Depth(int max) {
		super(max);
	}

	@Override
	protected AbortExecutionException mkAbortException(int depth, int max) {
		return Refusal.TOO_MUCH
			.end("This request is %d levels deep; at most %d are allowed. Ask for the rest by id, in another request."
				.formatted(depth, max));
	}

}
