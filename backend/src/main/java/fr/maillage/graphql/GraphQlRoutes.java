package fr.maillage.graphql;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.webmvc.GraphQlHttpHandler;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.server.ContentTooLargeException;
import org.springframework.web.server.ServerWebInputException;
import org.springframework.web.server.UnsupportedMediaTypeStatusException;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The address of the interface. It stands before Boot's own, which answers what is no
 * request of GraphQL without a word.
 */
@Configuration(proxyBeanMethods = false)
class GraphQlRoutes {

	private static final String PATH = "/graphql";

	private static final String EXPECTED = " Send POST with Content-Type: application/json and a body such as"
			+ " {\"query\": \"{ meta { dataVersion } }\"}.";

	/** In bytes; five thousand words and their variables have room in it. */
	private static final int LONGEST_BODY = 1 << 20;

	/** JSON, and the type that some clients still send for it. */
	private static final MediaType[] BODIES = { MediaType.APPLICATION_JSON,
			MediaType.parseMediaType("application/graphql") };

	private static final JsonMapper JSON = JsonMapper.shared();

	private static final MediaType[] ANSWERS = { MediaType.APPLICATION_GRAPHQL_RESPONSE, MediaType.APPLICATION_JSON };

	@Bean
	@Order(-1)
	RouterFunction<ServerResponse> requests(GraphQlHttpHandler handler) {
		RequestPredicate body = lenient(RequestPredicates.contentType(BODIES));
		RequestPredicate answer = lenient(RequestPredicates.accept(ANSWERS));
		return RouterFunctions.route()
			.POST(PATH, body.and(answer), (request) -> handler.handleRequest(bounded(request)))
			.POST(PATH, body, (request) -> refuse(HttpStatus.NOT_ACCEPTABLE, "Only JSON can be answered."))
			.POST(PATH, (request) -> refuse(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "The body must be JSON, and say so."))
			.route(RequestPredicates.path(PATH),
					(request) -> refuse(HttpStatus.METHOD_NOT_ALLOWED,
							"This address takes POST only, not " + request.method() + "."))
			.onError(GraphQlRoutes::isUnreadable, (error, request) -> refuse(HttpStatus.BAD_REQUEST,
					"The body must be a JSON object with a text `query`, and an object `variables` if need be."))
			.onError(ContentTooLargeException.class,
					(error, request) -> refuse(HttpStatus.CONTENT_TOO_LARGE,
							"The body is longer than the %d bytes that are read.".formatted(LONGEST_BODY)))
			.build();
	}

	/** A header that cannot be read matches nothing. */
	private static RequestPredicate lenient(RequestPredicate header) {
		return (request) -> {
			try {
				return header.test(request);
			}
			catch (InvalidMediaTypeException ex) {
				return false;
			}
		};
	}

	/**
	 * The handler would read on without end, and take the JSON value {@code null} and a
	 * number as {@code query} for requests.
	 */
	private static ServerRequest bounded(ServerRequest request) throws IOException {
		byte[] body = request.servletRequest().getInputStream().readNBytes(LONGEST_BODY + 1);
		if (body.length > LONGEST_BODY) {
			throw new ContentTooLargeException(null);
		}
		if (!isQuestion(body)) {
			throw new ServerWebInputException("no request");
		}
		return ServerRequest.from(request).body(body).build();
	}

	private static boolean isQuestion(byte[] body) {
		try {
			return JSON.readTree(body).path("query").isString();
		}
		catch (JacksonException ex) {
			return false;
		}
	}

	private static boolean isUnreadable(Throwable error) {
		return error instanceof HttpMessageNotReadableException || error instanceof ServerWebInputException
				|| error instanceof UnsupportedMediaTypeStatusException
				|| error instanceof HttpMediaTypeNotSupportedException;
	}

	private static ServerResponse refuse(HttpStatus status, String reason) {
		ServerResponse.BodyBuilder refusal = ServerResponse.status(status).contentType(MediaType.APPLICATION_JSON);
		if (status == HttpStatus.METHOD_NOT_ALLOWED) {
			refusal.allow(HttpMethod.POST);
		}
		return refusal.body(Map.of("errors",
				List.of(Map.of("message", reason + EXPECTED, "extensions", Map.of("classification", status.name())))));
	}

}
