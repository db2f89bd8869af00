package fr.maillage.graphql;

import fr.maillage.catalogue.Readiness;
import graphql.ExecutionResultImpl;
import graphql.GraphQLError;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Answers that the facts are being prepared until they are all in, or that they could not
 * be loaded: half of them would be a wrong answer.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class WhilePreparing implements WebGraphQlInterceptor {

	private static final String SOON = "5";

	private static final String UNAVAILABLE = "The facts could not be loaded, so there is nothing to answer with."
			+ " Asking again does not help: whoever runs this server finds the cause in its log, mends it and starts it"
			+ " again. — Les faits n’ont pas pu être chargés ; la cause est dans le journal du serveur.";

	private final Readiness readiness;

	WhilePreparing(Readiness readiness) {
		this.readiness = readiness;
	}

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		return switch (this.readiness.state()) {
			case Readiness.State.Ready() -> chain.next(request);
			case Readiness.State.Preparing(long done, long total) -> {
				WebGraphQlResponse response = refuse(request,
						Refusal.PREPARING.error(("The facts are being prepared (%d of %d). Ask again in a few seconds."
								+ " — Les faits sont en cours de préparation.")
							.formatted(done, total)));
				response.getResponseHeaders().set(HttpHeaders.RETRY_AFTER, SOON);
				yield Mono.just(response);
			}
			case Readiness.State.Failed() -> Mono.just(refuse(request, Refusal.UNAVAILABLE.error(UNAVAILABLE)));
		};
	}

	private static WebGraphQlResponse refuse(WebGraphQlRequest request, GraphQLError error) {
		return new WebGraphQlResponse(
				new DefaultExecutionGraphQlResponse(request.toExecutionInput(), new ExecutionResultImpl(error)));
	}

}
