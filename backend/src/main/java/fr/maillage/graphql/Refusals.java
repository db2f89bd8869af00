package fr.maillage.graphql;

import fr.maillage.graph.TookTooLong;
import graphql.ErrorClassification;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
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

	private static final String STOPPING = "Maillage is being stopped. Ask again once it is started."
			+ " — Maillage s’arrête ; reposez la question quand il sera redémarré.";

	private volatile boolean stopping;

	/** Before those who wait for the questions that are being asked. */
	@EventListener(ContextClosedEvent.class)
	@Order(Ordered.HIGHEST_PRECEDENCE)
	void stop() {
		this.stopping = true;
	}

	@Override
	protected @Nullable GraphQLError resolveToSingleError(Throwable thrown, DataFetchingEnvironment environment) {
		return switch (thrown) {
			case BadInput refused -> error(ErrorType.BAD_REQUEST, refused.getMessage(), environment);
			case TookTooLong late -> error(Refusal.TOO_LONG, late.getMessage(), environment);
			// the database closes while a question is being asked: nobody has to look for
			// a cause
			default -> this.stopping ? error(Refusal.UNAVAILABLE, STOPPING, environment) : null;
		};
	}

	private static GraphQLError error(ErrorClassification type, @Nullable String message,
			DataFetchingEnvironment environment) {
		return GraphqlErrorBuilder.newError(environment).errorType(type).message("%s", message).build();
	}

}
