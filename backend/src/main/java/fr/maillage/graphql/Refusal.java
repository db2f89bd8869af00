package fr.maillage.graphql;

import graphql.ErrorClassification;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.AbortExecutionException;
import java.util.List;

/** Why a request that can be understood gets no answer now; the class of its error. */
enum Refusal implements ErrorClassification {

	/** The facts are being written: the same request is answered later. */
	PREPARING,
	/** The facts could not be loaded: only a new start can change that. */
	UNAVAILABLE,
	/** It asks for more than the limits allow. */
	TOO_MUCH,
	/** It took longer than the limit allows. */
	TOO_LONG;

	static final String TOO_LONG_MESSAGE = "The answer took longer than the limit allows. Ask for less at once:"
			+ " smaller pages, fewer lists within lists.";

	/** The error that says so. */
	GraphQLError error(String message) {
		return GraphqlErrorBuilder.newError().errorType(this).message("%s", message).build();
	}

	/** The end of the whole request, for this reason. */
	AbortExecutionException end(String message) {
		return new AbortExecutionException(List.of(error(message)));
	}

}
