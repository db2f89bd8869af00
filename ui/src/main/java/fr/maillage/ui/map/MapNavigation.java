package fr.maillage.ui.map;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import fr.maillage.map.Level;
import fr.maillage.map.Measure;
import fr.maillage.ui.component.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The way to the map: its address is its state. */
public final class MapNavigation {

	/** Address of the map. */
	public static final String MAP = "carte";

	/** The part of the page that shows what was opened. */
	static final String OPENED = "ouvert";

	private static final String MEASURE = "mesure";

	private static final String LEVEL = "niveau";

	private static final String ORDER = "ordre";

	private static final String BY_NUMBER = "nombre";

	private static final String TERRITORY = "territoire";

	private static final String PLACE = "lieu";

	/** Of what an address asks for in vain, so much is repeated. */
	private static final int LONGEST = 100;

	private MapNavigation() {
	}

	/** The address of the map of known clusters with a region open. */
	public static String clustersOf(String regionId) {
		return address(new Asked(Measure.CLUSTERS, Level.REGION, false, new Opened.OfTerritory(regionId)));
	}

	/** The address of the map as asked. */
	static String address(Asked asked) {
		Map<String, String> parameters = new LinkedHashMap<>();
		if (asked.measure() != Measure.CLUSTERS) {
			parameters.put(MEASURE, asked.measure().name());
		}
		if (asked.level() != Level.REGION) {
			parameters.put(LEVEL, asked.level().name());
		}
		if (asked.byNumber()) {
			parameters.put(ORDER, BY_NUMBER);
		}
		switch (asked.opened()) {
			case Opened.OfTerritory(String id) -> parameters.put(TERRITORY, id);
			case Opened.OfPlace(String id) -> parameters.put(PLACE, id);
			case null -> {
				// nothing is open
			}
		}
		String address = new Location(MAP, QueryParameters.simple(parameters)).getPathWithQueryParameters();
		return (asked.opened() != null) ? address + "#" + OPENED : address;
	}

	/** What an address asks for; what it says that is not known is told apart. */
	static Asked asked(Location location) {
		QueryParameters parameters = location.getQueryParameters();
		Measure measure = constant(parameters, MEASURE, Measure.values()).orElse(Measure.CLUSTERS);
		Level level = constant(parameters, LEVEL, Level.values()).filter(measure::at).orElse(Level.REGION);
		return new Asked(measure, level, parameters.getSingleParameter(ORDER).filter(BY_NUMBER::equals).isPresent(),
				parameters.getSingleParameter(TERRITORY)
					.<Opened>map(Opened.OfTerritory::new)
					.or(() -> parameters.getSingleParameter(PLACE).map(Opened.OfPlace::new))
					.orElse(null));
	}

	/** What an address asks for that the map does not know, in sentences. */
	static List<String> unheeded(Location location) {
		QueryParameters parameters = location.getQueryParameters();
		Optional<Measure> measure = constant(parameters, MEASURE, Measure.values());
		Optional<Level> level = constant(parameters, LEVEL, Level.values())
			.filter(measure.orElse(Measure.CLUSTERS)::at);
		return Stream
			.of(parameters.getSingleParameter(MEASURE).filter((text) -> measure.isEmpty()),
					parameters.getSingleParameter(LEVEL).filter((text) -> level.isEmpty()),
					parameters.getSingleParameter(ORDER).filter((text) -> !text.equals(BY_NUMBER)))
			.flatMap(Optional::stream)
			.map((text) -> Words.say("map.unheeded", text.substring(0, Math.min(text.length(), LONGEST))))
			.toList();
	}

	private static <E extends Enum<E>> Optional<E> constant(QueryParameters parameters, String name, E[] values) {
		return parameters.getSingleParameter(name)
			.flatMap((text) -> Stream.of(values).filter((value) -> value.name().equals(text)).findFirst());
	}

}
