package fr.maillage;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import fr.maillage.map.Level;
import fr.maillage.map.Measure;
import fr.maillage.test.GraphIntegrationTest;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import tools.jackson.databind.JsonNode;

/** Every number of the map is the one that GraphQL answers. */
@GraphIntegrationTest(seed = true, webEnvironment = WebEnvironment.RANDOM_PORT)
class MapNumbersIT extends ViewNumbers {

	static Stream<Arguments> maps() {
		return Stream.of(Measure.values())
			.flatMap((measure) -> Stream.of(Level.values())
				.filter(measure::at)
				.map((level) -> Arguments.of(measure, level)));
	}

	@ParameterizedTest
	@MethodSource("maps")
	void areThoseOfGraphQl(Measure measure, Level level) {
		visit("carte?mesure=" + measure + "&niveau=" + level);
		JsonNode answer = graphQl().ask("""
				{
				  map(measure: %s, level: %s) { territories {
				    territory { name } knowledge min max announcedMin announcedMax withoutDepartement
				  } }
				  unplaced(first: 1) { number }
				}""".formatted(measure, level));
		List<JsonNode> territories = answer.at("/map/territories").valueStream().toList();
		Predicate<JsonNode> known = knows("KNOWN");
		Predicate<JsonNode> apart = (level == Level.DEPARTEMENT) ? knows("NOT_DOCUMENTED") : (_) -> false;
		assertThat(numbers(text($(H1.class).single()))).containsExactly(count(territories, known), territories.size());
		assertThat(onPage()).isEqualTo(territories.stream()
			.filter(apart.negate())
			.collect(Collectors.toMap((one) -> one.at("/territory/name").stringValue(), (one) -> told(one, measure))));
		assertThat(counted("map-others")).isEqualTo(count(territories, apart));
		assertThat(counted("unplaced")).isEqualTo(answer.at("/unplaced/number").intValue());
	}

	/** The numbers of each row of the table, by the name of its territory. */
	private Map<String, List<Integer>> onPage() {
		return StreamSupport.stream($(NativeTable.class).single().getBody().getRows().spliterator(), false)
			.collect(Collectors.toMap((row) -> text(cells(row).getFirst()),
					(row) -> numbers(text(cells(row).getLast()))));
	}

	private static List<Component> cells(NativeTableRow row) {
		return row.getChildren().toList();
	}

	private static List<Integer> told(JsonNode value, Measure measure) {
		Stream<Integer> told = switch (value.at("/knowledge").stringValue()) {
			case "KNOWN" -> Stream.concat(range(value, "min", "max"), announced(value));
			case "UNCOUNTED" -> range(value, "withoutDepartement", "withoutDepartement").filter((number) -> number > 0);
			default -> Stream.empty();
		};
		boolean ofTwo = measure == Measure.PAIR && knows("KNOWN").test(value);
		return Stream.concat(told, ofTwo ? Stream.of(2) : Stream.empty()).toList();
	}

	/** When all are only announced, this is said without a number. */
	private static Stream<Integer> announced(JsonNode value) {
		int announced = value.at("/announcedMax").intValue();
		return (announced > 0 && announced < value.at("/max").intValue()) ? range(value, "announcedMin", "announcedMax")
				: Stream.empty();
	}

	private static Stream<Integer> range(JsonNode value, String min, String max) {
		return IntStream.of(value.get(min).intValue(), value.get(max).intValue()).distinct().boxed();
	}

	private static Predicate<JsonNode> knows(String knowledge) {
		return (value) -> value.at("/knowledge").stringValue().equals(knowledge);
	}

	private static int count(List<JsonNode> territories, Predicate<JsonNode> of) {
		return (int) territories.stream().filter(of).count();
	}

	/** What the words of a folded part count; none is a word. */
	private int counted(String className) {
		return $(NativeDetails.class).withClassName(className)
			.all()
			.stream()
			.flatMap((details) -> numbers(details.getSummaryText()).stream())
			.findFirst()
			.orElse(0);
	}

}
