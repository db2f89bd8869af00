package fr.maillage.ui.network;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import fr.maillage.network.Exploration;
import fr.maillage.network.Step;
import fr.maillage.relation.EntityRef;
import fr.maillage.relation.RelationType;
import fr.maillage.ui.component.Icon;
import fr.maillage.ui.component.Link;
import fr.maillage.ui.component.Words;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The way to the network: its address holds where a walk starts, each step, and what is
 * looked at.
 */
public final class NetworkNavigation {

	/** Address of the page. */
	public static final String NETWORK = "reseau";

	private static final String REGION = "region";

	private static final String ROOT = "de";

	private static final String STEP = "pas";

	private static final String UNDONE = "annule";

	private static final String OFF = "masque";

	static final String CHOSEN = "choisi";

	private static final String VIEW = "vue";

	private static final String LEVELS = "niveaux";

	private static final String DAY = "le";

	private static final int LONGEST = 100;

	/** An id of a thing, or of a relationship. */
	private static final Pattern ID = Pattern.compile("[\\p{Alnum}_~.-]{1,400}");

	private NetworkNavigation() {
	}

	/** A link to the network around a thing. */
	public static Link around(EntityRef thing) {
		Link link = new Link(address(from(List.of(thing.id()))), "");
		link.add(Icon.WAYPOINTS.drawing(), new Span(Words.say("network.around")));
		link.addClassName("btn");
		return link;
	}

	/**
	 * The address that asks who funds, facilitates and takes part in a region: from its
	 * clusters.
	 */
	static String ofRegion(String regionId) {
		return new Location(NETWORK, QueryParameters.of(REGION, regionId)).getPathWithQueryParameters();
	}

	/** The region of which an address asks that. */
	static Optional<String> region(Location location) {
		return location.getQueryParameters().getSingleParameter(REGION).filter((id) -> ID.matcher(id).matches());
	}

	/** What a walk that starts from these things asks for. */
	static Asked from(List<String> roots) {
		return new Asked(null, Exploration.from(roots), Set.of(), null, false, null);
	}

	/** The same from clusters of a region. */
	static Asked from(String region, List<String> clusters) {
		return new Asked(region, Exploration.from(clusters), Set.of(), null, false, null);
	}

	/** The address of the page as asked. */
	static String address(Asked asked) {
		Map<String, List<String>> parameters = new LinkedHashMap<>();
		put(parameters, REGION, (asked.region() != null) ? List.of(asked.region()) : List.of());
		put(parameters, ROOT, asked.exploration().roots());
		put(parameters, STEP, asked.exploration().steps().stream().map(Step::text).toList());
		put(parameters, UNDONE, asked.exploration().undone().stream().map(Step::text).toList());
		put(parameters, OFF, asked.off().stream().map(RelationType::name).sorted().toList());
		put(parameters, CHOSEN, (asked.chosen() != null) ? List.of(asked.chosen()) : List.of());
		put(parameters, VIEW, asked.levels() ? List.of(LEVELS) : List.of());
		put(parameters, DAY, (asked.day() != null) ? List.of(asked.day().toString()) : List.of());
		return new Location(NETWORK, new QueryParameters(parameters)).getPathWithQueryParameters();
	}

	/** The same, at the part of the page that shows what is chosen. */
	static String chosen(Asked asked) {
		return address(asked) + "#" + CHOSEN;
	}

	/** What an address asks for; what is not understood is left out. */
	static Asked asked(Location location) {
		QueryParameters parameters = location.getQueryParameters();
		EnumSet<RelationType> off = EnumSet.noneOf(RelationType.class);
		parameters.getParameters(OFF).forEach((name) -> type(name).ifPresent(off::add));
		return new Asked(region(location).orElse(null),
				new Exploration(
						parameters.getParameters(ROOT).stream().filter((id) -> ID.matcher(id).matches()).toList(),
						steps(parameters, STEP), steps(parameters, UNDONE)),
				off, parameters.getSingleParameter(CHOSEN).filter((id) -> ID.matcher(id).matches()).orElse(null),
				parameters.getSingleParameter(VIEW).filter(LEVELS::equals).isPresent(),
				parameters.getSingleParameter(DAY).flatMap(NetworkNavigation::day).orElse(null));
	}

	/** What it asks for that is not understood. */
	static List<String> unheeded(Location location) {
		QueryParameters parameters = location.getQueryParameters();
		return Stream
			.of(Stream.concat(parameters.getParameters(STEP).stream(), parameters.getParameters(UNDONE).stream())
				.filter((text) -> Step.of(text).isEmpty()),
					parameters.getParameters(OFF).stream().filter((name) -> type(name).isEmpty()),
					parameters.getParameters(DAY).stream().filter((text) -> day(text).isEmpty()),
					parameters.getParameters(VIEW).stream().filter((text) -> !text.equals(LEVELS)),
					parameters.getParameters(ROOT).stream().filter((id) -> !ID.matcher(id).matches()))
			.flatMap((texts) -> texts)
			.map((text) -> text.substring(0, Math.min(text.length(), LONGEST)))
			.distinct()
			.limit(Exploration.MOST_ROOTS)
			.toList();
	}

	private static List<Step> steps(QueryParameters parameters, String name) {
		return parameters.getParameters(name).stream().flatMap((text) -> Step.of(text).stream()).toList();
	}

	private static Optional<RelationType> type(String name) {
		return Stream.of(RelationType.values()).filter((type) -> type.name().equals(name)).findFirst();
	}

	private static Optional<LocalDate> day(String text) {
		try {
			return Optional.of(LocalDate.parse(text));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	private static void put(Map<String, List<String>> parameters, String name, List<String> values) {
		if (!values.isEmpty()) {
			parameters.put(name, values);
		}
	}

}
