package fr.maillage.graphql;

import fr.maillage.graph.TookTooLong;
import graphql.ErrorClassification;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.stereotype.Component;

/**
 * Says to a program why it gets no answer. Whatever is not named here is an internal
 * error, of which it learns only the id under which the log tells the cause. It is no
 * controller advice: Spring would turn the refused page of a controller into an empty
 * one.
 */
@Component
class Refusals extends DataFetcherExceptionResolverAdapter {

	@Override
	protected @Nullable GraphQLError resolveToSingleError(Throwable thrown, DataFetchingEnvironment environment) {
		return switch (thrown) {
			case BadInput refused -> error(ErrorType.BAD_REQUEST, refused.getMessage(), environment);
			case TookTooLong late -> error(Refusal.TOO_LONG, late.getMessage(), environment);
			default -> null;
		};
	}

	private static GraphQLError error(ErrorClassification type, @Nullable String message,
			DataFetchingEnvironment environment) {
		return GraphqlErrorBuilder.newError(environment).errorType(type).message("%s", message).build();
	}

}
