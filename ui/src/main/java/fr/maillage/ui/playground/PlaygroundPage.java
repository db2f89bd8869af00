package fr.maillage.ui.playground;

import static org.springframework.web.servlet.function.RequestPredicates.methods;
import static org.springframework.web.servlet.function.RequestPredicates.path;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

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

	private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

	/** Those of the page's own words, the first when a browser wants neither. */
	private static final List<String> LANGUAGES = List.of("fr", "en");

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

	@Bean
	RouterFunction<ServerResponse> playgroundRoute(@Value(FILES + "index.html") Resource page) {
		return RouterFunctions.route()
			.route(methods(HttpMethod.GET, HttpMethod.HEAD).and(path(PAGE)),
					(request) -> ServerResponse.ok()
						.contentType(HTML)
						.cacheControl(CacheControl.noStore())
						.header(HttpHeaders.CONTENT_LANGUAGE, language(request))
						.header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
						.body(page))
			.build();
	}

	/**
	 * The one that the page chooses for itself: that of the address, else the browser's.
	 */
	private static String language(ServerRequest request) {
		return Stream
			.concat(request.param("lang").stream(),
					request.headers().acceptLanguage().stream().map((range) -> range.getRange().split("-")[0]))
			.filter(LANGUAGES::contains)
			.findFirst()
			.orElse(LANGUAGES.getFirst());
	}

	@Override
	public void addViewControllers(ViewControllerRegistry registry) {
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
