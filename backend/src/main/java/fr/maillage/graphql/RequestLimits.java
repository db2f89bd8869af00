package fr.maillage.graphql;

import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.execution.ResultNodesInfo;
import graphql.parser.ParserOptions;
import java.util.List;
import java.util.Map;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Gives each request the limits that GraphQL Java reads from its context. */
@Component
class RequestLimits implements WebGraphQlInterceptor {

	private static final String TOO_LONG = "The text of this request is longer or more deeply nested than the limits"
			+ " allow: at most %d words and signs. Give long lists as variables, or ask several times."
			+ " — Le texte de la requête est trop long ou trop imbriqué : au plus %d mots et signes. Donnez les longues"
			+ " listes comme variables, ou posez plusieurs questions.";

	private final Map<Object, Object> limits;

	private final String tooLong;

	RequestLimits(GraphQlLimits limits) {
		this.tooLong = TOO_LONG.formatted(limits.maxTokens(), limits.maxTokens());
		ParserOptions parser = ParserOptions.newParserOptions().maxTokens(limits.maxTokens()).build();
		this.limits = Map.of(ParserOptions.class, parser, ResultNodesInfo.MAX_RESULT_NODES, limits.maxResultNodes());
	}

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		request.configureExecutionInput((input, builder) -> builder.graphQLContext(this.limits).build());
		return chain.next(request).map(this::inOurWords);
	}

	/**
	 * GraphQL Java gives its limits of the text no class of their own, only its words.
	 */
	private WebGraphQlResponse inOurWords(WebGraphQlResponse response) {
		List<GraphQLError> errors = response.getExecutionResult().getErrors();
		if (errors.stream().noneMatch(RequestLimits::isLimitOfText)) {
			return response;
		}
		return response.transform((it) -> it.errors(errors.stream()
			.map((error) -> isLimitOfText(error) ? Refusal.TOO_MUCH.error(this.tooLong) : error)
			.toList()));
	}

	private static boolean isLimitOfText(GraphQLError error) {
		return error.getErrorType() == ErrorType.InvalidSyntax
				&& String.valueOf(error.getMessage()).contains("Denial Of Service");
	}

}
