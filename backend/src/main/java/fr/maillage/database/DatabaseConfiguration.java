package fr.maillage.database;

import fr.maillage.catalogue.Readiness;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** What brings the database up to date, embedded or external, and says whether it is. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MaillageProperties.class)
class DatabaseConfiguration {

	@Bean
	Readiness readiness() {
		return new Readiness();
	}

	@Bean
	Preparation preparation(Driver driver, @Value("${spring.data.neo4j.database:neo4j}") String database,
			Readiness readiness) {
		return new Preparation(driver, database, (one, two, three) -> {
		}, readiness);
	}

	@Bean
	PreparationHealth preparationHealth(Readiness readiness) {
		return new PreparationHealth(readiness);
	}

	/** Anybody may ask whether the product is up; it answers no more than that. */
	@Bean
	@Order(1)
	SecurityFilterChain healthSecurity(HttpSecurity http) {
		return http.securityMatcher(EndpointRequest.toAnyEndpoint())
			.authorizeHttpRequests((requests) -> requests.requestMatchers(EndpointRequest.to("health"))
				.permitAll()
				.anyRequest()
				.denyAll())
			.build();
	}

}
