package fr.maillage.ui.playground;

import com.vaadin.flow.component.html.Anchor;
import java.util.Locale;

/** The way to the playground, which is no page of Vaadin: the browser loads it anew. */
public final class PlaygroundNavigation {

	static final String ADDRESS = "graphiql";

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

}
