package fr.maillage;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Location;
import fr.maillage.coverage.Axis;
import fr.maillage.test.GraphIntegrationTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Every number of the matrix is the one that GraphQL answers. */
@GraphIntegrationTest(seed = true, webEnvironment = WebEnvironment.RANDOM_PORT)
class CoverageNumbersIT extends SpringBrowserlessTest {

	private static final Pattern NUMBER = Pattern.compile("\\d+");

	/** In the order of the legend. */
	private static final List<String> STATES = List.of("CLUSTERS", "NO_CLUSTER_KNOWN", "NOT_RECORDED", "NOT_DOCUMENTED",
			"NONE");

	@LocalServerPort
	private int port;

	@BeforeEach
	void speakFrench() {
		UI.getCurrent().setLocale(Locale.FRENCH);
	}

	@ParameterizedTest
	@CsvSource({ "THEME, false, ", "THEME, true, 2018", "WAVE, false, ", "SECTOR, false, 2019" })
	void areThoseOfGraphQl(Axis axis, boolean all, Integer since) {
		Location location = new Location("couverture?axe=" + axis + (all ? "&colonnes=toutes" : "")
				+ ((since != null) ? "&depuis=" + since : ""));
		UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
		JsonNode coverage = new GraphQlOverHttp(this.port).ask("""
				{ coverage(axis: %s, all: %s%s) {
				    clusterCount
				    counts { state count }
				    columns { name clusterCount headcount { known min max } }
				    rows {
				      region { name } clusters { id } headcount { known min max }
				      cells { clusters { id } headcount { known min max } }
				    }
				} }""".formatted(axis, all, (since != null) ? ", sourcesSince: \"%d-01-01\"".formatted(since) : ""))
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

	/** The numbers of each row, by its name. */
	private Map<String, List<Integer>> onPage() {
		return StreamSupport.stream($(NativeTable.class).single().getBody().getRows().spliterator(), false)
			.filter((row) -> row.getChildren().count() > 1 && !row.hasClassName("outside"))
			.collect(Collectors.toMap(CoverageNumbersIT::name, CoverageNumbersIT::shown));
	}

	private static String name(NativeTableRow row) {
		return text(row.getChildren().findFirst().orElseThrow());
	}

	private static List<Integer> shown(NativeTableRow row) {
		return row.getChildren().skip(1).flatMap((cell) -> seen(cell).stream()).toList();
	}

	/** What is read aloud says the same again. */
	private static List<Integer> seen(Component cell) {
		return numbers(cell.getChildren()
			.flatMap((part) -> part.getElement().getClassList().contains("cell") ? part.getChildren() : Stream.of(part))
			.filter((part) -> !part.getElement().getClassList().contains("vh"))
			.map(CoverageNumbersIT::text)
			.collect(Collectors.joining(" ")));
	}

	private static Map<String, List<Integer>> byGraphQl(JsonNode coverage) {
		Map<String, List<Integer>> rows = StreamSupport.stream(coverage.at("/rows").spliterator(), false)
			.collect(Collectors.toMap((row) -> row.at("/region/name").stringValue(), CoverageNumbersIT::told));
		List<Integer> totals = new ArrayList<>(List.of(coverage.at("/clusterCount").intValue()));
		coverage.at("/columns").forEach((column) -> {
			totals.add(column.at("/clusterCount").intValue());
			totals.addAll(participants(column));
		});
		rows.put("Total", totals);
		return rows;
	}

	private static List<Integer> told(JsonNode row) {
		return Stream.concat(Stream.of(row), StreamSupport.stream(row.at("/cells").spliterator(), false))
			.filter((cell) -> !cell.at("/clusters").isEmpty())
			.flatMap((cell) -> Stream.concat(Stream.of(cell.at("/clusters").size()), participants(cell).stream()))
			.toList();
	}

	/** Where none are known, none are shown. */
	private static List<Integer> participants(JsonNode counted) {
		JsonNode headcount = counted.at("/headcount");
		if (!headcount.at("/known").booleanValue()) {
			return List.of();
		}
		return IntStream.of(headcount.at("/min").intValue(), headcount.at("/max").intValue())
			.distinct()
			.boxed()
			.toList();
	}

	private static List<Integer> states(JsonNode coverage) {
		Map<String, Integer> counts = StreamSupport.stream(coverage.at("/counts").spliterator(), false)
			.collect(Collectors.toMap((cells) -> cells.at("/state").stringValue(),
					(cells) -> cells.at("/count").intValue()));
		return STATES.stream().map(counts::get).toList();
	}

	private static List<Integer> numbers(String text) {
		return NUMBER.matcher(text).results().map(MatchResult::group).map(Integer::valueOf).toList();
	}

	private static String text(Component component) {
		return component.getElement().getTextRecursively();
	}

}
