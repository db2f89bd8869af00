package fr.maillage;

import static java.util.Objects.requireNonNull;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.Location;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;
import tools.jackson.databind.JsonNode;

/**
 * A page beside what GraphQL answers over HTTP: each number of the one is in the other.
 */
abstract class ViewNumbers extends SpringBrowserlessTest {

	private static final Pattern NUMBER = Pattern.compile("\\d+");

	@LocalServerPort
	private int port;

	@BeforeEach
	void speakFrench() {
		UI.getCurrent().setLocale(Locale.FRENCH);
	}

	void visit(String address) {
		Location location = new Location(address);
		UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
	}

	GraphQlOverHttp graphQl() {
		return new GraphQlOverHttp(this.port);
	}

	/**
	 * What answers the question behind « Cette vue en GraphQL », with the variables of
	 * the page.
	 */
	JsonNode linked() {
		String address = $(Anchor.class).all()
			.stream()
			.map(Anchor::getHref)
			.filter((href) -> href.contains("question="))
			.findFirst()
			.orElseThrow();
		MultiValueMap<String, String> asked = UriComponentsBuilder.fromUriString(address).build().getQueryParams();
		String file = "/playground/" + asked.getFirst("question") + ".graphql";
		try (InputStream question = requireNonNull(getClass().getResourceAsStream(file), file)) {
			return graphQl().ask(new String(question.readAllBytes(), StandardCharsets.UTF_8),
					UriUtils.decode(requireNonNull(asked.getFirst("variables")), StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** « 1 212 » is one number. */
	static List<Integer> numbers(String text) {
		return NUMBER.matcher(text.replaceAll("(?<=\\d)\u202f(?=\\d)", ""))
			.results()
			.map(MatchResult::group)
			.map(Integer::valueOf)
			.toList();
	}

	static String text(Component component) {
		return component.getElement().getTextRecursively();
	}

}
