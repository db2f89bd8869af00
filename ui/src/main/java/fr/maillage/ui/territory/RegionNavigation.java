package fr.maillage.ui.territory;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import fr.maillage.territory.ClusterCoverage;
import fr.maillage.territory.RegionCode;
import fr.maillage.territory.RegionalClusters;
import fr.maillage.territory.RegionalClusters.State;
import fr.maillage.ui.component.Address;
import fr.maillage.ui.component.Announced;
import fr.maillage.ui.component.Link;
import fr.maillage.ui.component.Words;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The way to the pages of regions. */
public final class RegionNavigation {

	static final String LIST = Address.REGIONS;

	static final String DETAILS = Address.REGIONS + "/:code";

	private static final String CODE = "code";

	private static final String STATE = "etat";

	private static final String ORDER = "ordre";

	private static final String BY_NUMBER = "nombre";

	private static final String BY_NAME = "nom";

	/** A number that is not known stands between some and none. */
	private static final Comparator<RegionalClusters> MOST_FIRST = Comparator.comparingInt(RegionalClusters::clusters)
		.reversed()
		.thenComparing(RegionalClusters::state);

	private RegionNavigation() {
	}

	/** A link to the list of regions. */
	public static Link list() {
		return new Link(LIST, Words.say("regions"));
	}

	/** A link to the page of a region, in these words. */
	public static Link details(RegionCode code, String words) {
		return new Link(Address.REGIONS + "/" + code.value(), words);
	}

	/**
	 * "2 clusters, dont 1 annoncé", with those that no document describes; or how little
	 * is known.
	 */
	public static String told(RegionalClusters region) {
		if (region.state() != State.KNOWN) {
			return Words.label(region.state());
		}
		String words = Announced.after(Words.say("regions.clusters", region.clusters()), region.announced(),
				region.announced(), region.clusters());
		return region.others() ? Words.say("clusters.others", words) : words;
	}

	/** The address of the list with its filter and its order. */
	static String address(Asked asked) {
		Map<String, String> parameters = new LinkedHashMap<>();
		if (asked.state() != null) {
			parameters.put(STATE, asked.state().name());
		}
		if (asked.byNumber()) {
			parameters.put(ORDER, BY_NUMBER);
		}
		return new Location(LIST, QueryParameters.simple(parameters)).getPathWithQueryParameters();
	}

	/** What an address asks the list for. */
	static Asked asked(Location location) {
		QueryParameters parameters = location.getQueryParameters();
		State state = parameters.getSingleParameter(STATE).flatMap(RegionNavigation::state).orElse(null);
		return new Asked(state, parameters.getSingleParameter(ORDER).filter(BY_NUMBER::equals).isPresent());
	}

	/** What it asks for beyond that, in sentences. */
	static List<String> unheeded(Location location) {
		QueryParameters parameters = location.getQueryParameters();
		Stream<String> states = parameters.getSingleParameter(STATE)
			.filter((name) -> state(name).isEmpty())
			.map((name) -> Words.say("things.unheeded.category", name))
			.stream();
		Stream<String> orders = parameters.getSingleParameter(ORDER)
			.filter((order) -> !order.equals(BY_NUMBER) && !order.equals(BY_NAME))
			.map((order) -> Words.say("things.unheeded.order", order))
			.stream();
		return Stream.concat(states, orders).toList();
	}

	private static Optional<State> state(String name) {
		return Stream.of(State.values()).filter((state) -> state.name().equals(name)).findFirst();
	}

	static String code(RouteParameters parameters) {
		return parameters.get(CODE).orElse("");
	}

	/**
	 * Which regions the list holds, and in which order.
	 *
	 * @param state only those of which sources tell that much; null for all
	 * @param byNumber by number of clusters, the most first, rather than by name
	 */
	record Asked(@Nullable State state, boolean byNumber) {

		Asked in(@Nullable State other) {
			return new Asked(other, this.byNumber);
		}

		List<RegionalClusters> of(ClusterCoverage coverage) {
			Stream<RegionalClusters> regions = coverage.regions()
				.stream()
				.filter((region) -> this.state == null || region.state() == this.state);
			return (this.byNumber ? regions.sorted(MOST_FIRST) : regions).toList();
		}

	}

}
