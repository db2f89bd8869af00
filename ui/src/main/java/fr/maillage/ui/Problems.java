package fr.maillage.ui;

import jakarta.servlet.RequestDispatcher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** What is said of a refused request that has no page: its status in words, in JSON. */
@Configuration(proxyBeanMethods = false)
class Problems {

	@Bean
	RouterFunction<ServerResponse> problem() {
		return RouterFunctions.route().route(RequestPredicates.path("/error"), Problems::tell).build();
	}

	private static ServerResponse tell(ServerRequest request) {
		Object told = request.servletRequest().getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
		int status = (told instanceof Integer code) ? code : HttpStatus.NOT_FOUND.value();
		return ServerResponse.status(status)
			.contentType(MediaType.APPLICATION_PROBLEM_JSON)
			.body(ProblemDetail.forStatus(status));
	}

}
