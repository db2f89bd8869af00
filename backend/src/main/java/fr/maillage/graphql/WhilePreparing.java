package fr.maillage.graphql;

import fr.maillage.catalogue.Readiness;
import graphql.ExecutionResultImpl;
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
 * Answers that the facts are being prepared until they are all in: half of them would be
 * a wrong answer.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class WhilePreparing implements WebGraphQlInterceptor {

	private static final String SOON = "5";

	private final Readiness readiness;

	WhilePreparing(Readiness readiness) {
		this.readiness = readiness;
	}

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		return switch (this.readiness.state()) {
			case Readiness.State.Ready() -> chain.next(request);
			case Readiness.State.Preparing(long done, long total) -> refuse(request,
					"The facts are being prepared (%d of %d). Ask again in a few seconds. — Les faits sont en"
							+ " cours de préparation.",
					done, total);
			case Readiness.State.Failed(String message) ->
				refuse(request, "The facts could not be prepared: %s", message);
		};
	}

	private static Mono<WebGraphQlResponse> refuse(WebGraphQlRequest request, String message, Object... parameters) {
		WebGraphQlResponse response = new WebGraphQlResponse(
				new DefaultExecutionGraphQlResponse(request.toExecutionInput(),
						new ExecutionResultImpl(Refusal.PREPARING.error(message.formatted(parameters)))));
		response.getResponseHeaders().set(HttpHeaders.RETRY_AFTER, SOON);
		return Mono.just(response);
	}

}
