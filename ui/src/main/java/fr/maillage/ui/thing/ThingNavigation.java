package fr.maillage.ui.thing;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import fr.maillage.relation.EntityKind;
import fr.maillage.relation.EntityList;
import fr.maillage.relation.EntityOrder;
import fr.maillage.ui.component.Address;
import fr.maillage.ui.component.Link;
import fr.maillage.ui.component.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

	private static final String NEAR = "lien";

	private static final String ORDER = "ordre";

	private static final Map<EntityOrder, String> ORDERS = Map.of(EntityOrder.NAME, "nom", EntityOrder.NEWEST, "recent",
			EntityOrder.LARGEST, "nombre");

	/** One region, one wave, one theme. */
	private static final int NEAR_AT_MOST = 3;

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

	/** The address of a list with its filters and its order. */
	static String address(ThingList list, EntityList asked) {
		Map<String, List<String>> parameters = new LinkedHashMap<>();
		if (asked.category() != null) {
			parameters.put(CATEGORY, List.of(asked.category()));
		}
		if (asked.text() != null) {
			parameters.put(TEXT, List.of(asked.text()));
		}
		if (!asked.near().isEmpty()) {
			parameters.put(NEAR, asked.near());
		}
		if (asked.order() != EntityOrder.NAME && asked.orders().contains(asked.order())) {
			parameters.put(ORDER, List.of(ORDERS.get(asked.order())));
		}
		return new Location(list.address(), new QueryParameters(parameters)).getPathWithQueryParameters();
	}

	/** What an address asks a list for; an order that makes no sense is by name. */
	static EntityList asked(ThingList list, Location location) {
		EntityList asked = filtered(list, location.getQueryParameters());
		return order(asked, location.getQueryParameters()).map(asked::by).orElse(asked);
	}

	/** What it asks for beyond that, in sentences. */
	static List<String> unheeded(ThingList list, Location location) {
		QueryParameters parameters = location.getQueryParameters();
		List<String> unheeded = new ArrayList<>();
		if (parameters.getParameters(NEAR).stream().distinct().count() > NEAR_AT_MOST) {
			unheeded.add(Words.say("things.unheeded.more", NEAR_AT_MOST));
		}
		Optional<String> word = parameters.getSingleParameter(ORDER).map(ThingNavigation::bounded);
		if (word.isPresent() && order(filtered(list, parameters), parameters).isEmpty()) {
			unheeded.add(Words.say("things.unheeded.order", word.get()));
		}
		return unheeded;
	}

	private static EntityList filtered(ThingList list, QueryParameters parameters) {
		return EntityList.of(list.kind())
			.in(parameters.getSingleParameter(CATEGORY).orElse(null))
			.named(parameters.getSingleParameter(TEXT).map(ThingNavigation::bounded).orElse(null))
			.near(parameters.getParameters(NEAR).stream().distinct().limit(NEAR_AT_MOST).toList());
	}

	private static Optional<EntityOrder> order(EntityList asked, QueryParameters parameters) {
		return parameters.getSingleParameter(ORDER)
			.flatMap((word) -> asked.orders().stream().filter((order) -> word.equals(ORDERS.get(order))).findFirst());
	}

	static String bounded(String text) {
		return text.substring(0, Math.min(text.length(), TEXT_AT_MOST));
	}

	static String id(RouteParameters parameters) {
		return parameters.get("id").orElse("");
	}

}
