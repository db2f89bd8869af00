package fr.maillage;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import fr.maillage.test.GraphIntegrationTest;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import tools.jackson.databind.JsonNode;

/** Every number of a regional sheet is the one that GraphQL answers. */
@GraphIntegrationTest(seed = true, webEnvironment = WebEnvironment.RANDOM_PORT)
class RegionalSheetNumbersIT extends ViewNumbers {

	private static final Map<String, String> STATES = Map.of("CLUSTERS", "cluster connu", "NOT_RECORDED",
			"cluster connu, thème non consigné", "NOT_DOCUMENTED", "région non documentée, ou source trop ancienne",
			"NO_CLUSTER_KNOWN", "aucun cluster connu", "NONE", "absence explicite");

	private static final Map<String, String> SIZES = Map.of("AS_FORESEEN", "oui", "SMALLER", "non, moins de 5",
			"LARGER", "non, plus de 8", "UNTOLD", "non vérifiable");

	private static final Map<String, String> PAIRS = Map.of("COMPLETE", "complète", "TO_CONFIRM", "à confirmer",
			"BROKEN", "rompue", "UNKNOWN", "inconnue");

	@ParameterizedTest
	@ValueSource(strings = { "28", "84", "76", "93", "11", "04" })
	void areThoseOfGraphQl(String code) {
		visit("regions/" + code + "/fiche");
		JsonNode answer = graphQl().ask("""
				{ region(code: "%s") {
				    pair { completeness }
				    clusters(first: 100) { nodes { name announced size headcount { known min max } } }
				    headcount { known complete min max announcedMin announcedMax named { name } }
				    figures { name value }
				    survey { name printed }
				    disagreements { subject }
				    unknowns { kind }
				  }
				  coverage { rows { region { code } cells { state } } }
				  recentChanges(of: ["region-%s"]) { number }
				}""".formatted(code, code));
		JsonNode region = answer.at("/region");
		JsonNode row = answer.at("/coverage/rows")
			.valueStream()
			.filter((each) -> each.at("/region/code").stringValue().equals(code))
			.findFirst()
			.orElseThrow();
		assertThat(cells("numbers").getFirst()).isEqualTo(opening(region, row));
		int announced = region.at("/headcount/announcedMax").intValue();
		if (announced > 0 && announced < region.at("/headcount/max").asInt(0)) {
			assertThat(text($(NativeTable.class).withClassName("numbers").single())).contains(
					"dont %d à %d annoncés".formatted(region.at("/headcount/announcedMin").intValue(), announced));
		}
		assertThat(page()).contains("Paire\u00a0: " + PAIRS.get(region.at("/pair/completeness").stringValue()));
		assertThat(cells("clusters").stream().skip(1).map(List::getLast)).isEqualTo(region.at("/clusters/nodes")
			.valueStream()
			.map((cluster) -> SIZES.get(cluster.at("/size").stringValue()))
			.toList());
		assertThat(cells("states-of").stream().collect(Collectors.toMap(List::getFirst, (cells) -> cells.get(1))))
			.isEqualTo(row.at("/cells")
				.valueStream()
				.collect(Collectors.groupingBy((cell) -> STATES.get(cell.at("/state").stringValue()),
						Collectors.collectingAndThen(Collectors.counting(), String::valueOf))));
		assertThat(texts(region.at("/headcount/named"), "/name"))
			.allSatisfy((name) -> assertThat(page()).contains(name));
		assertThat(cells("figures").stream().skip(1).map((cells) -> cells.get(1)))
			.containsExactlyElementsOf(texts(region.at("/figures"), "/value"));
		assertThat(page()).contains("Aucune modification depuis le premier chargement.");
		assertThat(answer.at("/recentChanges/number").intValue()).isZero();
		assertThat(count("ul.marks li")).isEqualTo(region.at("/unknowns").size() + region.at("/disagreements").size());
	}

	private static List<String> opening(JsonNode region, JsonNode row) {
		JsonNode clusters = region.at("/clusters/nodes");
		JsonNode headcount = region.at("/headcount");
		long filled = row.at("/cells")
			.valueStream()
			.filter((cell) -> cell.at("/state").stringValue().equals("CLUSTERS"))
			.count();
		int min = headcount.at("/min").asInt(0);
		int max = headcount.at("/max").asInt(0);
		String number = (headcount.at("/complete").booleanValue() ? "" : "≥\u00a0")
				+ ((min == max) ? String.valueOf(max) : min + "–" + max);
		boolean undocumented = row.at("/cells")
			.valueStream()
			.allMatch((cell) -> cell.at("/state").stringValue().equals("NOT_DOCUMENTED"));
		String unknown = undocumented ? "non documenté" : "nombre inconnu";
		boolean known = headcount.at("/known").booleanValue();
		boolean described = !clusters.isEmpty();
		return List.of(described ? String.valueOf(clusters.size()) : unknown, known ? number : unknown,
				known ? String.valueOf(headcount.at("/named").size()) : unknown,
				described ? filled + " sur " + row.at("/cells").size() : unknown);
	}

	private static List<String> texts(JsonNode list, String field) {
		return list.valueStream().map((each) -> each.at(field).stringValue()).toList();
	}

	/** What the cells of a table say; of the opening numbers, the numbers alone. */
	private List<List<String>> cells(String table) {
		return $(NativeTable.class).withClassName(table)
			.all()
			.stream()
			.flatMap((found) -> Stream.concat(StreamSupport.stream(found.getHead().getRows().spliterator(), false),
					StreamSupport.stream(found.getBody().getRows().spliterator(), false)))
			.map((row) -> cells(row, table.equals("numbers")))
			.toList();
	}

	private static List<String> cells(NativeTableRow row, boolean first) {
		return row.getChildren()
			.map((cell) -> first ? text(cell.getChildren().findFirst().orElseThrow()) : text(cell))
			.toList();
	}

	private long count(String selector) {
		String html = $(com.vaadin.flow.component.html.Article.class).withClassName("regional-sheet")
			.single()
			.getElement()
			.getOuterHTML();
		return org.jsoup.Jsoup.parse(html).select(selector).size();
	}

	private String page() {
		return text($(com.vaadin.flow.component.html.Article.class).withClassName("regional-sheet").single());
	}

}
