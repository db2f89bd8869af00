package fr.maillage;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Section;
import fr.maillage.test.GraphIntegrationTest;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import tools.jackson.databind.JsonNode;

/** Every number of the page about the waves is the one that GraphQL answers. */
@GraphIntegrationTest(seed = true, webEnvironment = WebEnvironment.RANDOM_PORT)
class DiffusionNumbersIT extends ViewNumbers {

	private static final Pattern TITLE = Pattern.compile("<title>([^<]+?)\\u00a0: ([^<]+)</title>");

	private static final List<String> MEASURES = List.of("CLUSTERS", "REGIONS", "ESTABLISHMENTS");

	@Test
	void ofTheWavesAreThoseOfGraphQl() {
		visit("diffusion");
		JsonNode diffusion = linked().at("/diffusion");
		int numbered = (int) diffusion.at("/waveReaches")
			.valueStream()
			.filter((reach) -> !reach.at("/wave/number").isNull())
			.count();
		assertThat(numbers(text($(H1.class).single()))).containsExactly(numbered,
				diffusion.at("/waveReaches").size() - numbered, diffusion.at("/clusterCount").intValue(),
				diffusion.at("/regionCount").intValue());
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
		JsonNode diffusion = linked().at("/diffusion");
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
			Map<String, List<Integer>> told = new TreeMap<>();
			for (JsonNode row : diffusion.at("/coverage/rows")) {
				row.at("/cells")
					.valueStream()
					.filter((cell) -> cell.at("/column").stringValue().equals(wave))
					.forEach((cell) -> told.put(row.at("/region/name").stringValue(), ofMap(cell)));
			}
			assertThat(onMap(drawn.get(index))).as(wave).isEqualTo(told);
		}
	}

	/** Each region of a map with the numbers that it tells. */
	private static Map<String, List<Integer>> onMap(String map) {
		return TITLE.matcher(map)
			.results()
			.collect(Collectors.toMap((title) -> title.group(1), (title) -> numbers(title.group(2)), (a, b) -> a,
					TreeMap::new));
	}

	/** Its clusters, and those only announced unless all are. */
	private static List<Integer> ofMap(JsonNode cell) {
		int clusters = cell.at("/clusters").size();
		int announced = cell.at("/announcedCount").intValue();
		return (clusters == 0) ? List.of()
				: (announced == 0 || announced == clusters) ? List.of(clusters) : List.of(clusters, announced);
	}

	@Test
	void ofTheSourcesAreThoseOfGraphQl() {
		visit("diffusion");
		JsonNode diffusion = linked().at("/diffusion");
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
		JsonNode diffusion = linked().at("/diffusion");
		assertThat(table("milestones").getBody().getRowCount()).isEqualTo(diffusion.at("/milestones").size());
		String kinds = text($(Section.class).id("frise").getChildren().skip(1).findFirst().orElseThrow());
		List<Integer> counts = diffusion.at("/milestoneCounts")
			.valueStream()
			.map((count) -> count.at("/count").intValue())
			.toList();
		assertThat(numbers(kinds)).containsExactlyElementsOf(
				Stream.concat(Stream.of(counts.stream().mapToInt(Integer::intValue).sum()), counts.stream()).toList());
	}

	/** Clusters, those only announced unless all are, regions, participants. */
	private static List<Integer> reach(JsonNode reach) {
		int clusters = reach.at("/clusters").size();
		if (clusters == 0) {
			return List.of();
		}
		int announced = reach.at("/announcedCount").intValue();
		IntStream counted = IntStream
			.of(clusters, partly(reach.at("/inferredCount").intValue(), clusters), partly(announced, clusters))
			.filter((number) -> number >= 0);
		IntStream participants = reach.at("/headcount/known").booleanValue() ? participants(reach.at("/headcount"))
				: IntStream.empty();
		return Stream.of(counted, IntStream.of(reach.at("/inRegions").size()), participants)
			.flatMap(IntStream::boxed)
			.toList();
	}

	/** Where it is none or all, no number is written. */
	private static int partly(int some, int all) {
		return (some == 0 || some == all) ? -1 : some;
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
					row.getChildren().skip(1).map(ViewNumbers::text).collect(Collectors.joining(" "))))
			.toList();
	}

	private NativeTable table(String className) {
		return $(NativeTable.class).withClassName(className).single();
	}

}
