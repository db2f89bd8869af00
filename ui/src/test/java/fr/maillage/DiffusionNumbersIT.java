package fr.maillage;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Location;
import fr.maillage.test.GraphIntegrationTest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Every number of the page about the waves is the one that GraphQL answers. */
@GraphIntegrationTest(seed = true, webEnvironment = WebEnvironment.RANDOM_PORT)
class DiffusionNumbersIT extends SpringBrowserlessTest {

	private static final Pattern NUMBER = Pattern.compile("\\d+");

	private static final List<String> MEASURES = List.of("CLUSTERS", "REGIONS", "ESTABLISHMENTS");

	@LocalServerPort
	private int port;

	@BeforeEach
	void speakFrench() {
		UI.getCurrent().setLocale(Locale.FRENCH);
	}

	@Test
	void ofTheWavesAreThoseOfGraphQl() {
		visit("diffusion");
		JsonNode diffusion = ask();
		assertThat(numbers(text($(H1.class).single()))).containsExactly(diffusion.at("/waveReaches").size(),
				diffusion.at("/clusterCount").intValue(), regions(diffusion));
		assertThat(rows("numbers-of")).isEqualTo(diffusion.at("/waveReaches")
			.valueStream()
			.map((reach) -> Stream.of("alone", "cumulative")
				.flatMap((part) -> reach(reach.at("/" + part)).stream())
				.toList())
			.toList());
	}

	@Test
	void onTheMapsAreThoseOfGraphQl() {
		visit("diffusion");
		JsonNode diffusion = ask();
		List<String> drawn = $(Article.class).withClassName("wave")
			.all()
			.stream()
			.flatMap(Component::getChildren)
			.filter((part) -> part.getElement().getClassList().contains("map-drawn"))
			.map((map) -> map.getElement().getProperty("innerHTML"))
			.toList();
		assertThat(drawn).hasSameSizeAs(diffusion.at("/waveReaches").valueStream().toList());
		for (int index = 0; index < drawn.size(); index++) {
			String wave = diffusion.at("/waveReaches/" + index + "/wave/id").stringValue();
			String map = drawn.get(index);
			for (JsonNode row : diffusion.at("/coverage/rows")) {
				row.at("/cells")
					.valueStream()
					.filter((cell) -> cell.at("/column").stringValue().equals(wave))
					.forEach((cell) -> {
						int clusters = cell.at("/clusters").size();
						String told = (clusters == 1) ? "1 cluster" : clusters + " clusters";
						assertThat(map.contains(row.at("/region/name").stringValue() + "\u00a0: " + told))
							.as("%s in %s", row.at("/region/name").stringValue(), wave)
							.isEqualTo(clusters > 0);
					});
			}
		}
	}

	@Test
	void ofTheSourcesAreThoseOfGraphQl() {
		visit("diffusion");
		JsonNode diffusion = ask();
		Stream<JsonNode> figures = Stream.concat(
				diffusion.at("/waveReaches").valueStream().flatMap((reach) -> reach.at("/figures").valueStream()),
				diffusion.at("/figures").valueStream());
		Map<String, Long> byGraphQl = figures
			.flatMap((figure) -> figure.at("/citations")
				.valueStream()
				.map((citation) -> citation.at("/source/shortName").stringValue())
				.distinct()
				.map((source) -> source + " " + figure.at("/measure").stringValue() + " "
						+ figure.at("/value").stringValue()))
			.collect(Collectors.groupingBy((line) -> line, TreeMap::new, Collectors.counting()));
		assertThat(told()).isEqualTo(byGraphQl);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "WAVE", "CLUSTER", "POLICY_TEXT", "EVENT" })
	void ofTheLineOfTimeAreThoseOfGraphQl(String kind) {
		visit("diffusion" + (kind.isEmpty() ? "" : "?nature=" + kind));
		JsonNode diffusion = new GraphQlOverHttp(this.port)
			.ask("{ diffusion%s { milestones { thing { ... on Node { id } } } milestoneCounts { count } } }"
				.formatted(kind.isEmpty() ? "" : "(milestones: [" + kind + "])"))
			.at("/diffusion");
		assertThat(table("milestones").getBody().getRowCount()).isEqualTo(diffusion.at("/milestones").size());
		String kinds = text($(Section.class).id("frise").getChildren().skip(1).findFirst().orElseThrow());
		List<Integer> counts = diffusion.at("/milestoneCounts")
			.valueStream()
			.map((count) -> count.at("/count").intValue())
			.toList();
		assertThat(numbers(kinds)).containsExactlyElementsOf(
				Stream.concat(Stream.of(counts.stream().mapToInt(Integer::intValue).sum()), counts.stream()).toList());
	}

	private JsonNode ask() {
		return new GraphQlOverHttp(this.port)
			.ask("""
					{ diffusion {
					    clusterCount
					    waveReaches {
					      wave { id }
					      alone { announcedCount clusters { id } inRegions { id } headcount { known min max announcedMin announcedMax } }
					      cumulative { announcedCount clusters { id } inRegions { id } headcount { known min max announcedMin announcedMax } }
					      figures { measure value citations { source { shortName } } }
					    }
					    figures { measure value citations { source { shortName } } }
					    coverage { rows { region { name } cells { column clusters { id } } } }
					} }""")
			.at("/diffusion");
	}

	private static int regions(JsonNode diffusion) {
		return diffusion.at("/waveReaches/" + (diffusion.at("/waveReaches").size() - 1) + "/cumulative/inRegions")
			.size();
	}

	/** Clusters, those only announced unless all are, regions, participants. */
	private static List<Integer> reach(JsonNode reach) {
		int clusters = reach.at("/clusters").size();
		if (clusters == 0) {
			return List.of();
		}
		int announced = reach.at("/announcedCount").intValue();
		IntStream counted = (announced == 0 || announced == clusters) ? IntStream.of(clusters)
				: IntStream.of(clusters, announced);
		IntStream participants = reach.at("/headcount/known").booleanValue() ? participants(reach.at("/headcount"))
				: IntStream.empty();
		return Stream.of(counted, IntStream.of(reach.at("/inRegions").size()), participants)
			.flatMap(IntStream::boxed)
			.toList();
	}

	private static IntStream participants(JsonNode headcount) {
		int max = headcount.at("/max").intValue();
		int announced = headcount.at("/announcedMax").intValue();
		IntStream all = IntStream.of(headcount.at("/min").intValue(), max).distinct();
		return (announced == 0 || announced == max) ? all
				: IntStream.concat(all, IntStream.of(headcount.at("/announcedMin").intValue(), announced).distinct());
	}

	/** Beside each source, what it says of clusters, regions and establishments. */
	private Map<String, Long> told() {
		return $(NativeTable.class).withClassName("told-table")
			.all()
			.stream()
			.flatMap((table) -> StreamSupport.stream(table.getBody().getRows().spliterator(), false))
			.flatMap((row) -> {
				List<Component> cells = row.getChildren().toList();
				String source = text(cells.getFirst().getChildren().findFirst().orElseThrow());
				return IntStream.range(0, MEASURES.size())
					.boxed()
					.flatMap((measure) -> cells.get(measure + 1)
						.getChildren()
						.filter((said) -> said.getElement().getClassList().contains("said"))
						.map((said) -> source + " " + MEASURES.get(measure) + " " + value(said)));
			})
			.collect(Collectors.groupingBy((line) -> line, TreeMap::new, Collectors.counting()));
	}

	private static String value(Component said) {
		return text(said.getChildren().findFirst().orElseThrow().getChildren().findFirst().orElseThrow());
	}

	private List<List<Integer>> rows(String className) {
		return StreamSupport.stream(table(className).getBody().getRows().spliterator(), false)
			.map((NativeTableRow row) -> numbers(
					row.getChildren().skip(1).map(DiffusionNumbersIT::text).collect(Collectors.joining(" "))))
			.toList();
	}

	private NativeTable table(String className) {
		return $(NativeTable.class).withClassName(className).single();
	}

	private void visit(String address) {
		Location location = new Location(address);
		UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
	}

	private static List<Integer> numbers(String text) {
		return NUMBER.matcher(text).results().map(MatchResult::group).map(Integer::valueOf).toList();
	}

	private static String text(Component component) {
		return component.getElement().getTextRecursively();
	}

}
