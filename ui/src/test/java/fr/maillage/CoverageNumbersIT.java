package fr.maillage;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.UnorderedList;
import fr.maillage.coverage.Axis;
import fr.maillage.test.GraphIntegrationTest;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import tools.jackson.databind.JsonNode;

/** Every number of the matrix is the one that GraphQL answers. */
@GraphIntegrationTest(seed = true, webEnvironment = WebEnvironment.RANDOM_PORT)
class CoverageNumbersIT extends ViewNumbers {

	/** In the order of the legend. */
	private static final List<String> STATES = List.of("CLUSTERS", "NO_CLUSTER_KNOWN", "NOT_RECORDED", "NOT_DOCUMENTED",
			"NONE");

	@ParameterizedTest
	@CsvSource({ "THEME, false, ", "THEME, true, 2018", "WAVE, false, ", "SECTOR, false, 2019" })
	void areThoseOfGraphQl(Axis axis, boolean all, Integer since) {
		visit("couverture?axe=" + axis + (all ? "&colonnes=toutes" : "") + ((since != null) ? "&depuis=" + since : ""));
		JsonNode coverage = graphQl()
			.ask("""
					{ coverage(axis: %s, all: %s%s) {
					    clusterCount announcedCount
					    counts { state count }
					    columns { key clusterCount announcedCount headcount { known min max announcedMin announcedMax } }
					    rows {
					      region { name } clusters { id } announcedCount headcount { known min max announcedMin announcedMax }
					      cells { column state clusters { id } headcount { known min max announcedMin announcedMax } }
					    }
					} }"""
				.formatted(axis, all, (since != null) ? ", sourcesSince: \"%d-01-01\"".formatted(since) : ""))
			.at("/coverage");
		assertThat(legend()).isEqualTo(states(coverage));
		assertThat(numbers(text($(H1.class).single()))).contains(states(coverage).getFirst());
		assertThat(onPage()).isEqualTo(byGraphQl(coverage));
	}

	/** Beside each sign, how many cells bear it. */
	private List<Integer> legend() {
		return $(UnorderedList.class).withClassName("states")
			.single()
			.getChildren()
			.flatMap((line) -> line.getChildren().skip(1).limit(1))
			.flatMap((number) -> numbers(text(number)).stream())
			.toList();
	}

	/** What each cell tells, by the name of its row, in the order of the columns. */
	private Map<String, List<Told>> onPage() {
		return StreamSupport.stream($(NativeTable.class).single().getBody().getRows().spliterator(), false)
			.filter((row) -> row.getChildren().count() > 1 && !row.hasClassName("outside"))
			.collect(Collectors.toMap(CoverageNumbersIT::name, CoverageNumbersIT::shown));
	}

	private static String name(NativeTableRow row) {
		return text(row.getChildren().findFirst().orElseThrow());
	}

	/** All but the name, and the last: the establishments that nobody knows yet. */
	private static List<Told> shown(NativeTableRow row) {
		List<Component> cells = row.getChildren().skip(1).toList();
		return cells.subList(0, cells.size() - 1).stream().map(CoverageNumbersIT::seen).toList();
	}

	/** What is read aloud says the same again. */
	private static Told seen(Component cell) {
		Optional<Component> sign = cell.getChildren()
			.filter((part) -> part.getElement().getClassList().contains("cell"))
			.findFirst();
		String state = sign.stream()
			.flatMap((part) -> part.getElement().getClassList().stream())
			.filter((name) -> name.startsWith("cell-"))
			.map((name) -> name.substring("cell-".length()).toUpperCase(Locale.ROOT).replace('-', '_'))
			.findFirst()
			.orElse("");
		return new Told(state, numbers(
				sign.orElse(cell).getChildren().mapMulti(CoverageNumbersIT::visible).collect(Collectors.joining(" "))));
	}

	private static void visible(Component part, Consumer<String> words) {
		if (!part.getElement().getClassList().contains("vh")) {
			words.accept(text(part));
		}
	}

	private static Map<String, List<Told>> byGraphQl(JsonNode coverage) {
		List<String> keys = coverage.at("/columns")
			.valueStream()
			.map((column) -> column.at("/key").stringValue())
			.toList();
		Map<String, List<Told>> rows = new HashMap<>();
		for (JsonNode row : coverage.at("/rows")) {
			Map<String, Told> cells = row.at("/cells")
				.valueStream()
				.collect(Collectors.toMap((cell) -> cell.at("/column").stringValue(),
						(cell) -> new Told(cell.at("/state").stringValue(), inCell(cell))));
			assertThat(cells).containsOnlyKeys(keys);
			rows.put(row.at("/region/name").stringValue(),
					Stream.concat(Stream.of(new Told("", inRow(row))), keys.stream().map(cells::get)).toList());
		}
		rows.put("Total", Stream
			.concat(Stream.of(new Told("", clusters(coverage))),
					coverage.at("/columns")
						.valueStream()
						.map((column) -> new Told("",
								Stream.concat(clusters(column).stream(), participants(column).stream()).toList())))
			.toList());
		return rows;
	}

	private static List<Integer> inCell(JsonNode cell) {
		int clusters = cell.at("/clusters").size();
		return (clusters == 0) ? List.of() : Stream.concat(Stream.of(clusters), participants(cell).stream()).toList();
	}

	private static List<Integer> inRow(JsonNode row) {
		int clusters = row.at("/clusters").size();
		return (clusters == 0) ? List.of()
				: Stream.concat(clusters(clusters, row).stream(), participants(row).stream()).toList();
	}

	private static List<Integer> clusters(JsonNode counted) {
		return clusters(counted.at("/clusterCount").intValue(), counted);
	}

	/** When all are only announced, this is said without a number. */
	private static List<Integer> clusters(int clusters, JsonNode counted) {
		int announced = counted.at("/announcedCount").intValue();
		return (announced == 0 || announced == clusters) ? List.of(clusters) : List.of(clusters, announced);
	}

	/** Where none are known, none are shown. */
	private static List<Integer> participants(JsonNode counted) {
		JsonNode headcount = counted.at("/headcount");
		if (!headcount.at("/known").booleanValue()) {
			return List.of();
		}
		int max = headcount.at("/max").intValue();
		int announced = headcount.at("/announcedMax").intValue();
		Stream<Integer> partly = (announced > 0 && announced < max)
				? range(headcount.at("/announcedMin").intValue(), announced) : Stream.empty();
		return Stream.concat(range(headcount.at("/min").intValue(), max), partly).toList();
	}

	private static Stream<Integer> range(int min, int max) {
		return IntStream.of(min, max).distinct().boxed();
	}

	private static List<Integer> states(JsonNode coverage) {
		Map<String, Integer> counts = StreamSupport.stream(coverage.at("/counts").spliterator(), false)
			.collect(Collectors.toMap((cells) -> cells.at("/state").stringValue(),
					(cells) -> cells.at("/count").intValue()));
		return STATES.stream().map(counts::get).toList();
	}

	/**
	 * What a cell tells.
	 *
	 * @param state its state; empty for a total
	 * @param numbers its clusters, those only announced, its participants
	 */
	record Told(String state, List<Integer> numbers) {
	}

}
