package fr.maillage;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import fr.maillage.provenance.Matter;
import fr.maillage.provenance.Scale;
import fr.maillage.test.GraphIntegrationTest;
import fr.maillage.ui.component.Chart;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every number of the page of disagreements is the one that GraphQL answers. */
@GraphIntegrationTest(seed = true, webEnvironment = WebEnvironment.RANDOM_PORT)
class DisagreementNumbersIT extends ViewNumbers {

	private static final JsonMapper JSON = new JsonMapper();

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			'' | ''
			?categorie=COUNTS | , category: "COUNTS"
			?categorie=CALENDAR | , category: "CALENDAR"
			?q=vague | , text: "vague"
			?lien=region-28 | , near: ["region-28"]
			""")
	void areThoseOfGraphQl(String asked, String arguments) {
		visit("desaccords" + asked);
		JsonNode things = graphQl().ask("""
				{ things(kind: DISAGREEMENT, first: 100 %s) {
				    totalCount
				    nodes { ... on Disagreement {
				      matter scale
				      claims { value quantity { min max } date { earliest latest } }
				    } }
				} }""".formatted(arguments)).at("/things");
		List<JsonNode> told = each(things.at("/nodes"))
			.sorted(Comparator.comparing((one) -> Matter.valueOf(one.at("/matter").stringValue())))
			.toList();
		assertThat(told).hasSizeGreaterThan(1).hasSize(things.at("/totalCount").intValue());
		assertThat(numbers(text($(H1.class).single()))).containsExactly(told.size());
		assertThat(numbers(text($(Paragraph.class).withClassName("lead").single()))).isEqualTo(lead(told));
		assertThat($(Section.class).withClassName("contradictions")
			.all()
			.stream()
			.flatMap((group) -> numbers(text($(H2.class, group).single())).stream()))
			.containsExactlyElementsOf(groups(told));
		assertThat(valuesOnPage()).isEqualTo(values(told));
		assertThat(drawnOnPage()).isEqualTo(drawn(told));
	}

	private static List<Integer> lead(List<JsonNode> told) {
		return Stream.of(Scale.NUMBERS, Scale.DATES, Scale.WORDS, Scale.POPULATIONS)
			.map((scale) -> (int) told.stream().filter((one) -> scale(one) == scale).count())
			.limit(told.stream().anyMatch((one) -> scale(one) == Scale.POPULATIONS) ? 4 : 3)
			.toList();
	}

	private static List<Integer> groups(List<JsonNode> told) {
		return told.stream()
			.collect(Collectors.groupingBy((one) -> Matter.valueOf(one.at("/matter").stringValue()), TreeMap::new,
					Collectors.collectingAndThen(Collectors.counting(), Math::toIntExact)))
			.values()
			.stream()
			.toList();
	}

	private List<List<String>> valuesOnPage() {
		return $(Article.class).withClassName("contradiction")
			.all()
			.stream()
			.map((one) -> $(H4.class, one).all().stream().map(ViewNumbers::text).toList())
			.toList();
	}

	private static List<List<String>> values(List<JsonNode> told) {
		return told.stream()
			.map((one) -> each(one.at("/claims")).map((claim) -> claim.at("/value").stringValue()).toList())
			.toList();
	}

	/** From where to where each mark reaches, chart by chart, and lane by lane. */
	private List<List<List<Double>>> drawnOnPage() {
		return $(Chart.class).all()
			.stream()
			.map((chart) -> JSON.readTree(String.valueOf(chart.getElement().getPropertyRaw("option"))))
			.map((option) -> each(option.at("/series")).flatMap((series) -> each(series.at("/data")))
				.map((mark) -> each(mark.at("/value")).map(JsonNode::doubleValue).toList())
				.sorted(Comparator.comparing(List::getLast))
				.map((value) -> List.of(value.getFirst(), value.get(value.size() - 2)))
				.toList())
			.toList();
	}

	private static List<List<List<Double>>> drawn(List<JsonNode> told) {
		return told.stream()
			.filter((one) -> scale(one) != Scale.WORDS)
			.map((one) -> each(one.at("/claims"))
				.flatMap((claim) -> reach(claim, scale(one), one.at("/matter").stringValue()).stream())
				.toList())
			.toList();
	}

	/** Millions of euros are written as such; a span of days ends with its last day. */
	private static List<List<Double>> reach(JsonNode claim, Scale scale, String matter) {
		if (scale == Scale.DATES) {
			JsonNode date = claim.at("/date");
			if (date.isMissingNode() || date.isNull()) {
				return List.of();
			}
			LocalDate first = LocalDate.parse(date.at("/earliest").stringValue());
			LocalDate last = LocalDate.parse(date.at("/latest").stringValue());
			return List.of(List.of(time(first), time(first.equals(last) ? last : last.plusDays(1))));
		}
		JsonNode quantity = claim.at("/quantity");
		if (quantity.isMissingNode() || quantity.isNull()) {
			return List.of();
		}
		double unit = matter.equals("ACTORS") ? 1_000_000 : 1;
		double max = quantity.at("/max").doubleValue() / unit;
		double min = quantity.at("/min").isNull() ? max : quantity.at("/min").doubleValue() / unit;
		return List.of(List.of((scale == Scale.POPULATIONS) ? 0 : min, max));
	}

	private static double time(LocalDate day) {
		return day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
	}

	private static Scale scale(JsonNode disagreement) {
		return Scale.valueOf(disagreement.at("/scale").stringValue());
	}

	private static Stream<JsonNode> each(JsonNode list) {
		return StreamSupport.stream(list.spliterator(), false);
	}

}
