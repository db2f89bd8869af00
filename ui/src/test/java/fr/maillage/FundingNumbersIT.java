package fr.maillage;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.UnorderedList;
import fr.maillage.test.GraphIntegrationTest;
import fr.maillage.ui.component.Amount;
import fr.maillage.ui.component.Strong;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import tools.jackson.databind.JsonNode;

/** Every number of the page about money is the one that GraphQL answers. */
@GraphIntegrationTest(seed = true, webEnvironment = WebEnvironment.RANDOM_PORT)
class FundingNumbersIT extends ViewNumbers {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			'' | ''
			?financeur=dgos | , funder: "dgos"
			?vague=vague-dgcs-2018&ordre=FUNDER | , wave: "vague-dgcs-2018", order: FUNDER
			?region=region-28&nature=OTHER_SUM | , region: "region-28", nature: OTHER_SUM
			?annee=2017&ordre=PERIOD | , year: 2017, order: PERIOD
			""")
	void areThoseOfGraphQl(String asked, String arguments) {
		visit("financements" + asked);
		JsonNode funding = graphQl().ask("""
				{ funding(%s) {
				    hiddenLines
				    natures { nature count statementCount }
				    totals { amount currency lineIds }
				    fundingLines { id nature statement recipient { name } amount currency figures { value } }
				} }""".formatted(arguments.isEmpty() ? "order: AMOUNT" : arguments.substring(2))).at("/funding");
		assertThat(legend()).isEqualTo(counts(funding));
		assertThat(numbers(text($(H1.class).single()))).isEqualTo(answer(funding));
		assertThat(linesOnPage()).isEqualTo(lines(funding));
		assertThat(groupsOnPage()).isEqualTo(groups(funding));
		assertThat(totalsOnPage()).isEqualTo(totals(funding));
		if (!asked.isEmpty()) {
			assertThat(text($(Main.class).single())).contains(funding.at("/hiddenLines").intValue() + " ligne");
		}
	}

	/** None is a word. */
	private static List<Integer> answer(JsonNode funding) {
		int named = count(funding, "NAMED_FUNDER");
		int fundings = named + count(funding, "UNNAMED_FUNDER") + count(funding, "AMOUNT_NOT_STATED");
		return Stream.of(named, (fundings > 0) ? fundings : funding.at("/fundingLines").size())
			.filter((number) -> number > 0)
			.toList();
	}

	private List<Integer> legend() {
		return $(UnorderedList.class).withClassName("natures")
			.single()
			.getChildren()
			.flatMap((line) -> line.getChildren().skip(1).limit(1))
			.flatMap((number) -> numbers(text(number)).stream())
			.toList();
	}

	private static List<Integer> counts(JsonNode funding) {
		return each(funding.at("/natures")).map((nature) -> nature.at("/count").intValue()).toList();
	}

	private static int count(JsonNode funding, String nature) {
		return (int) each(funding.at("/fundingLines")).filter((line) -> line.at("/nature").stringValue().equals(nature))
			.map((line) -> line.at("/statement").stringValue())
			.distinct()
			.count();
	}

	/** What each line is for, and its amount, in the order of the page. */
	private List<String> linesOnPage() {
		return rows(false).map((row) -> row.getChildren().skip(1).limit(2).toList())
			.map((cells) -> text(
					cells.getFirst().getChildren().findFirst().orElseThrow().getChildren().findFirst().orElseThrow())
					+ ": "
					+ text(cells.getLast()
						.getChildren()
						.findFirst()
						.orElseThrow()
						.getChildren()
						.findFirst()
						.orElseThrow()))
			.toList();
	}

	private static List<String> lines(JsonNode funding) {
		return each(funding.at("/fundingLines"))
			.map((line) -> line.at("/recipient/name").stringValue() + ": " + amount(line))
			.toList();
	}

	private static String amount(JsonNode line) {
		if (!line.at("/amount").isNull()) {
			return Amount.of(new BigDecimal(line.at("/amount").asString()).stripTrailingZeros(),
					line.at("/currency").stringValue());
		}
		return line.at("/figures").isEmpty() ? "non précisé" : line.at("/figures/0/value").stringValue();
	}

	private List<Integer> groupsOnPage() {
		return rows(true).map((row) -> numbers(text(row)).getFirst()).toList();
	}

	private static List<Integer> groups(JsonNode funding) {
		Map<String, Integer> groups = new LinkedHashMap<>();
		each(funding.at("/fundingLines"))
			.forEach((line) -> groups.merge(line.at("/nature").stringValue(), 1, Integer::sum));
		return new ArrayList<>(groups.values());
	}

	private List<String> totalsOnPage() {
		return $(ListItem.class).all()
			.stream()
			.filter((line) -> text(line).contains("Règle"))
			.map((line) -> text(line.getChildren()
				.findFirst()
				.orElseThrow()
				.getChildren()
				.filter(Strong.class::isInstance)
				.findFirst()
				.orElseThrow()))
			.toList();
	}

	private static List<String> totals(JsonNode funding) {
		return each(funding.at("/totals")).map(FundingNumbersIT::amount).toList();
	}

	private Stream<NativeTableRow> rows(boolean groups) {
		return $(NativeTable.class).all()
			.stream()
			.flatMap((table) -> StreamSupport.stream(table.getBody().getRows().spliterator(), false))
			.filter((row) -> row.hasClassName("group") == groups);
	}

	private static Stream<JsonNode> each(JsonNode list) {
		return StreamSupport.stream(list.spliterator(), false);
	}

}
