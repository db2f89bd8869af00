package fr.maillage.ui.playground;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import fr.maillage.ui.component.Icon;
import fr.maillage.ui.component.Words;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.json.JsonMapper;

/** The way to the playground, which is no page of Vaadin: the browser loads it anew. */
public final class PlaygroundNavigation {

	static final String ADDRESS = "graphiql";

	private static final JsonMapper JSON = new JsonMapper();

	private PlaygroundNavigation() {
	}

	/**
	 * A link to it, in the language of the page that it stands on.
	 * @param language of that page
	 * @return a link without words yet
	 */
	public static Anchor link(Locale language) {
		Anchor link = new Anchor(ADDRESS + "?lang=" + language.getLanguage(), "");
		link.setRouterIgnore(true);
		return link;
	}

	/**
	 * A link to one of its questions, with other values than its own.
	 * @param question its name
	 * @param variables the values, by name
	 * @return a link without words yet
	 */
	public static Anchor question(Locale language, String question, Map<String, @Nullable Object> variables) {
		String address = UriComponentsBuilder.fromPath(ADDRESS)
			.queryParam("lang", language.getLanguage())
			.queryParam("question", question)
			.queryParam("variables", "{variables}")
			.encode()
			.buildAndExpand(JSON.writeValueAsString(variables))
			.toUriString();
		Anchor link = new Anchor(address, "");
		link.setRouterIgnore(true);
		return link;
	}

	/**
	 * The way from a view to the question that answers its numbers to programs.
	 * @param question its name
	 * @param variables what the view shows, by name
	 */
	public static Anchor view(String question, Map<String, @Nullable Object> variables) {
		Anchor link = question(Words.language(), question, variables);
		link.add(Icon.BRACES.drawing(), new Span(Words.say("view.graphql")));
		link.addClassName("btn");
		return link;
	}

}
