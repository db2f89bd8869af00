package fr.maillage.graphql;

import graphql.execution.instrumentation.Instrumentation;
import graphql.scalars.ExtendedScalars;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/** The limits of requests, and who may ask. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(GraphQlLimits.class)
class GraphQlConfiguration {

	@Bean
	RuntimeWiringConfigurer scalars() {
		return (wiring) -> wiring.scalar(ExtendedScalars.Date);
	}

	@Bean
	Instrumentation maxDepth(GraphQlLimits limits) {
		return new Depth(limits.maxDepth());
	}

	@Bean
	Instrumentation maxComplexity(GraphQlLimits limits) {
		return new Complexity(limits.maxComplexity(), limits.maxPageSize(), ListLengths.OF_THE_FACTS);
	}

	@Bean
	Instrumentation deadline(GraphQlLimits limits) {
		return new Deadline(limits.timeout());
	}

	@Bean
	Instrumentation maxAnswerSize(GraphQlLimits limits) {
		return new AnswerSize(limits.maxResultNodes());
	}

	/**
	 * Anyone may read. No session and no cookie are used, and only JSON is taken, which
	 * no form of another site can send: there is nothing that a forged request could
	 * gain. What is no question at all is let through too: its refusal says what would be
	 * one.
	 */
	@Bean
	@Order(10)
	SecurityFilterChain programs(HttpSecurity http) {
		return http.securityMatcher("/graphql", "/actuator/**")
			.authorizeHttpRequests((requests) -> requests.requestMatchers("/graphql")
				.permitAll()
				.requestMatchers(HttpMethod.GET, "/actuator/health", "/actuator/health/*")
				.permitAll()
				.anyRequest()
				.denyAll())
			.csrf((csrf) -> csrf.disable())
			.sessionManagement((sessions) -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.build();
	}

}
