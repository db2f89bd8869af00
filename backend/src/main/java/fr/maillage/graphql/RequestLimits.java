package fr.maillage.graphql;

import graphql.execution.ResultNodesInfo;
import graphql.parser.ParserOptions;
import java.util.Map;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Gives each request the limits that GraphQL Java reads from its context. */
@Component
class RequestLimits implements WebGraphQlInterceptor {

	private final Map<Object, Object> limits;

	RequestLimits(GraphQlLimits limits) {
		ParserOptions parser = ParserOptions.newParserOptions().maxTokens(limits.maxTokens()).build();
		this.limits = Map.of(ParserOptions.class, parser, ResultNodesInfo.MAX_RESULT_NODES, limits.maxResultNodes());
	}

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		request.configureExecutionInput((input, builder) -> builder.graphQLContext(this.limits).build());
		return chain.next(request);
	}

}
