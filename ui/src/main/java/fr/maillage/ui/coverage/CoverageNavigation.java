package fr.maillage.ui.coverage;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import fr.maillage.coverage.Axis;
import fr.maillage.coverage.CellState;
import fr.maillage.ui.component.Words;
import java.time.Clock;
import java.time.Year;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The way to the matrix: its address is its state. */
public final class CoverageNavigation {

	/** Address of the matrix. */
	public static final String MATRIX = "couverture";

	/** The part of the page that shows what was opened. */
	static final String OPENED = "ouvert";

	private static final String AXIS = "axe";

	private static final String COLUMNS = "colonnes";

	private static final String ALL = "toutes";

	private static final String SINCE = "depuis";

	private static final String ORDER = "ordre";

	private static final String BY_NUMBER = "nombre";

	private static final String REGION = "region";

	private static final String COLUMN = "colonne";

	private static final String STATE = "etat";

	/** Of what an address asks for in vain, so much is repeated. */
	private static final int LONGEST = 100;

	/** Of the first document. */
	private static final int FIRST_YEAR = 2010;

	private CoverageNavigation() {
	}

	/** The address of the clusters of a region in a column of an axis. */
	public static String cell(Axis axis, String region, String column) {
		return address(new Asked(axis, false, null, false, new Opened.OfCell(region, column)));
	}

	/** The address of the matrix as asked. */
	static String address(Asked asked) {
		Map<String, String> parameters = new LinkedHashMap<>();
		if (asked.axis() != Axis.THEME) {
			parameters.put(AXIS, asked.axis().name());
		}
		if (asked.all()) {
			parameters.put(COLUMNS, ALL);
		}
		if (asked.since() != null) {
			parameters.put(SINCE, String.valueOf(asked.since()));
		}
		if (asked.byNumber()) {
			parameters.put(ORDER, BY_NUMBER);
		}
		switch (asked.opened()) {
			case Opened.OfCell(String region, String column) -> {
				parameters.put(REGION, region);
				parameters.put(COLUMN, column);
			}
			case Opened.OfRow(String region) -> parameters.put(REGION, region);
			case Opened.OfColumn(String column) -> parameters.put(COLUMN, column);
			case Opened.OfState(CellState state) -> parameters.put(STATE, state.name());
			case null -> {
				// nothing is open
			}
		}
		String address = new Location(MATRIX, QueryParameters.simple(parameters)).getPathWithQueryParameters();
		return (asked.opened() != null) ? address + "#" + OPENED : address;
	}

	/** What an address asks for; what it says that is not known is told apart. */
	static Asked asked(Location location) {
		QueryParameters parameters = location.getQueryParameters();
		return new Asked(constant(parameters, AXIS, Axis.values()).orElse(Axis.THEME),
				parameters.getSingleParameter(COLUMNS).filter(ALL::equals).isPresent(),
				parameters.getSingleParameter(SINCE).flatMap(CoverageNavigation::year).orElse(null),
				parameters.getSingleParameter(ORDER).filter(BY_NUMBER::equals).isPresent(),
				opened(parameters).orElse(null));
	}

	/** What an address asks for that the matrix does not know, in sentences. */
	static List<String> unheeded(Location location) {
		QueryParameters parameters = location.getQueryParameters();
		return Stream
			.of(unknown(parameters, AXIS, (text) -> constant(parameters, AXIS, Axis.values()).isPresent()),
					unknown(parameters, STATE, (text) -> constant(parameters, STATE, CellState.values()).isPresent()),
					unknown(parameters, COLUMNS, ALL::equals), unknown(parameters, ORDER, BY_NUMBER::equals),
					unknown(parameters, SINCE, (text) -> year(text).isPresent()))
			.flatMap(Optional::stream)
			.map((text) -> Words.say("matrix.unheeded", text.substring(0, Math.min(text.length(), LONGEST))))
			.toList();
	}

	/** The years that a reader may choose from, the last first. */
	static List<Integer> years() {
		return IntStream.rangeClosed(FIRST_YEAR, Year.now(Clock.systemDefaultZone()).getValue())
			.boxed()
			.sorted(Comparator.reverseOrder())
			.toList();
	}

	private static Optional<Integer> year(String text) {
		return years().stream().filter((year) -> String.valueOf(year).equals(text)).findFirst();
	}

	private static Optional<String> unknown(QueryParameters parameters, String name, Predicate<String> known) {
		return parameters.getSingleParameter(name).filter(known.negate());
	}

	private static Optional<Opened> opened(QueryParameters parameters) {
		Optional<String> region = parameters.getSingleParameter(REGION);
		Optional<String> column = parameters.getSingleParameter(COLUMN);
		if (region.isPresent()) {
			return Optional.of(column.<Opened>map((key) -> new Opened.OfCell(region.get(), key))
				.orElseGet(() -> new Opened.OfRow(region.get())));
		}
		return column.<Opened>map(Opened.OfColumn::new)
			.or(() -> constant(parameters, STATE, CellState.values()).map(Opened.OfState::new));
	}

	private static <E extends Enum<E>> Optional<E> constant(QueryParameters parameters, String name, E[] values) {
		return parameters.getSingleParameter(name)
			.flatMap((text) -> Stream.of(values).filter((value) -> value.name().equals(text)).findFirst());
	}

}
