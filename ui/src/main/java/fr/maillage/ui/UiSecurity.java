package fr.maillage.ui;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** Every page is open to everyone on the address that the server listens to. */
@Configuration(proxyBeanMethods = false)
class UiSecurity {

	private static final String[] OUR_FILES = { "/fonts/**", "/icons/**", "/styles.css", "/tokens.css" };

	@Bean
	@Order(20)
	SecurityFilterChain pages(HttpSecurity http) {
		return http.authorizeHttpRequests((requests) -> requests.requestMatchers(OUR_FILES).permitAll())
			.with(VaadinSecurityConfigurer.vaadin(), (vaadin) -> {
			})
			.build();
	}

}
