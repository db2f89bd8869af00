package fr.maillage.graphql;

import graphql.analysis.FieldComplexityCalculator;
import graphql.analysis.FieldComplexityEnvironment;
import graphql.analysis.MaxQueryComplexityInstrumentation;
import graphql.execution.AbortExecutionException;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;

/**
 * Refuses a request whose answer may hold too many values, before it is executed: a page
 * multiplies what is within by its size, a short list by a usual length.
 */
final class Complexity extends MaxQueryComplexityInstrumentation {

	private static final int USUAL_LENGTH = 3;

	Complexity(int max, int maxPageSize) {
		super(max, new Calculator(max, maxPageSize));
	}

	@Override
	protected AbortExecutionException mkAbortException(int total, int max) {
		return refusal(total, max);
	}

	private static AbortExecutionException refusal(long total, int max) {
		return Refusal.TOO_MUCH.end(("This request may return about %d values; at most %d are allowed."
				+ " Ask for smaller pages (`first`) or fewer lists within lists.")
			.formatted(total, max));
	}

	private record Calculator(int max, int maxPageSize) implements FieldComplexityCalculator {

		@Override
		public int calculate(FieldComplexityEnvironment field, int within) {
			long cost = 1 + (long) within * times(field);
			// at once, because GraphQL Java adds up what stands side by side as int
			if (cost > this.max) {
				throw refusal(cost, this.max);
			}
			return (int) cost;
		}

		private int times(FieldComplexityEnvironment field) {
			GraphQLType type = GraphQLTypeUtil.unwrapNonNull(field.getFieldDefinition().getType());
			if (isConnection(type)) {
				Object first = field.getArguments().get("first");
				return (first instanceof Integer size) ? Math.clamp(size, 1, this.maxPageSize) : this.maxPageSize;
			}
			boolean list = GraphQLTypeUtil.isList(type);
			return (list && !isConnection(field.getParentType())) ? USUAL_LENGTH : 1;
		}

		private static boolean isConnection(GraphQLType type) {
			return type instanceof GraphQLNamedType named && named.getName().endsWith("Connection");
		}

	}

}
