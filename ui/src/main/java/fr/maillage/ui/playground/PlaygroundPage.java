package fr.maillage.ui.playground;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.CacheControl;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Serves our own build of GraphiQL, which may load and ask nothing outside this host. No
 * page of Vaadin: without session, without cookie.
 *
 * @see "docs/decisions/0013-our-own-graphiql.md"
 */
@Configuration(proxyBeanMethods = false)
class PlaygroundPage implements WebMvcConfigurer {

	private static final String PAGE = "/" + PlaygroundNavigation.ADDRESS;

	private static final String FILES = "classpath:/META-INF/resources" + PAGE + "/";

	/** What lies beside them is Vaadin's, which says that there is no such page. */
	private static final String[] OURS = { PAGE, PAGE + "/", PAGE + "/index.html", PAGE + "/assets/**", PAGE + "/*.txt",
			PAGE + "/questions" };

	private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
			+ " font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

	/** The name of such a file changes with its content. */
	private static final CacheControl FOR_EVER = CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

	@Bean
	@Order(15)
	SecurityFilterChain playground(HttpSecurity http) {
		return http.securityMatcher(OURS)
			.authorizeHttpRequests((requests) -> requests.anyRequest().permitAll())
			.headers((headers) -> headers.contentSecurityPolicy((policy) -> policy.policyDirectives(POLICY)))
			.csrf((csrf) -> csrf.disable())
			.sessionManagement((sessions) -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.build();
	}

	@Override
	public void addViewControllers(ViewControllerRegistry registry) {
		registry.addViewController(PAGE).setViewName("forward:" + PAGE + "/index.html");
		registry.addRedirectViewController(PAGE + "/", PAGE);
	}

	@Override
	public void addResourceHandlers(ResourceHandlerRegistry registry) {
		registry.addResourceHandler(PAGE + "/assets/**")
			.addResourceLocations(FILES + "assets/")
			.setCacheControl(FOR_EVER);
		registry.addResourceHandler(PAGE + "/*.html", PAGE + "/*.txt")
			.addResourceLocations(FILES)
			.setCacheControl(CacheControl.noStore());
	}

}
