package fr.maillage.graphql;

import graphql.analysis.FieldComplexityCalculator;
import graphql.analysis.FieldComplexityEnvironment;
import graphql.analysis.MaxQueryComplexityInstrumentation;
import graphql.execution.AbortExecutionException;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;

/**
 * Refuses a request whose answer may hold too many values, before it is executed: a page
 * multiplies what is within by its size, another list by about its length.
 */
final class Complexity extends MaxQueryComplexityInstrumentation {

	Complexity(int max, int maxPageSize, ListLengths lengths) {
		super(max, new Calculator(max, maxPageSize, lengths));
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

	private record Calculator(int max, int maxPageSize, ListLengths lengths) implements FieldComplexityCalculator {

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
			boolean list = GraphQLTypeUtil.isList(type) && !isConnection(field.getParentType());
			return list ? this.lengths.of(at(field)) : 1;
		}

		private static FieldCoordinates at(FieldComplexityEnvironment field) {
			return FieldCoordinates.coordinates(field.getParentType().getName(), field.getFieldDefinition().getName());
		}

		private static boolean isConnection(GraphQLType type) {
			return type instanceof GraphQLNamedType named && named.getName().endsWith("Connection");
		}

	}

}
