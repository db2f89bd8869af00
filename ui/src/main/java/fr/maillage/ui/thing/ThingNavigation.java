package fr.maillage.ui.thing;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import fr.maillage.relation.EntityKind;
import fr.maillage.relation.EntityList;
import fr.maillage.ui.component.Address;
import fr.maillage.ui.component.Link;
import fr.maillage.ui.component.Words;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The way to the page of any thing, and to the lists of things. */
public final class ThingNavigation {

	static final String DETAILS = Address.THINGS + "/:id";

	static final String ESTABLISHMENTS = "etablissements";

	static final String GROUPS = "groupes";

	/** Not "themes": the framework keeps that folder for its own files. */
	static final String THEMES = "thematiques";

	static final String WAVES = "vagues";

	static final String EXPERIMENTS = "experimentations";

	static final String METHOD = "methode";

	static final String SURVEY = "enquete";

	static final String EVENTS = "evenements";

	static final String RESOURCES = "ressources";

	static final String POLICY_TEXTS = "textes";

	static final String FIGURES = "chiffres";

	private static final String CATEGORY = "categorie";

	private static final String TEXT = "q";

	/** Longer words are cut: no name is that long. */
	private static final int TEXT_AT_MOST = 100;

	private ThingNavigation() {
	}

	/** A link to the list that holds the things of a kind, or to the home page. */
	static Link above(EntityKind kind) {
		return ThingList.of(kind)
			.map((list) -> new Link(list.address(), Words.label(list)))
			.orElseGet(() -> new Link("", Words.say("home")));
	}

	/** The address of a list with its filters. */
	static String address(ThingList list, @Nullable String category, @Nullable String text) {
		Map<String, String> filters = new LinkedHashMap<>();
		if (category != null) {
			filters.put(CATEGORY, category);
		}
		if (text != null && !text.isBlank()) {
			filters.put(TEXT, text);
		}
		return new Location(list.address(), QueryParameters.simple(filters)).getPathWithQueryParameters();
	}

	/** What an address asks a list for. */
	static EntityList asked(ThingList list, Location location) {
		QueryParameters parameters = location.getQueryParameters();
		return new EntityList(list.kind(), parameters.getSingleParameter(CATEGORY).orElse(null),
				parameters.getSingleParameter(TEXT).map(ThingNavigation::bounded).orElse(null));
	}

	static String bounded(String text) {
		return text.substring(0, Math.min(text.length(), TEXT_AT_MOST));
	}

	static String id(RouteParameters parameters) {
		return parameters.get("id").orElse("");
	}

}
