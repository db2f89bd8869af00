package fr.maillage.ui;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/**
 * Everything is open to everyone on the address that the server listens to, also what is
 * not there: the answer then says so. Which pages may be opened is said on each of them.
 */
@Configuration(proxyBeanMethods = false)
class UiSecurity {

	@Bean
	@Order(20)
	SecurityFilterChain pages(HttpSecurity http) {
		return http
			.with(VaadinSecurityConfigurer.vaadin(), (vaadin) -> vaadin.anyRequest((request) -> request.permitAll()))
			.build();
	}

}
