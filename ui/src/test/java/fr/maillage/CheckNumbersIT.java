package fr.maillage;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import fr.maillage.test.GraphIntegrationTest;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import tools.jackson.databind.JsonNode;

/** Every number and every finding of the page of the checks is what GraphQL answers. */
@GraphIntegrationTest(seed = true, webEnvironment = WebEnvironment.RANDOM_PORT)
class CheckNumbersIT extends ViewNumbers {

	@ParameterizedTest
	@ValueSource(strings = { "controles", "controles?controle=NO_FACILITATOR", "controles?controle=NO_SOURCE" })
	void areThoseOfGraphQl(String address) {
		visit(address);
		List<JsonNode> checks = linked().at("/checks").valueStream().toList();
		assertThat(rows("checks").map((row) -> row.stream().skip(1).flatMap((cell) -> numbers(cell).stream()).toList())
			.toList())
			.isEqualTo(checks.stream()
				.map((check) -> Stream.of("/number", "/checked", "/unverifiable")
					.map((field) -> check.at(field).intValue())
					.toList())
				.toList());
		assertThat(rows("lt").map(List::getFirst).toList()).isEqualTo(checks.stream()
			.flatMap((check) -> check.at("/findings/nodes").valueStream())
			.map((finding) -> finding.at("/found/name").stringValue())
			.toList());
		if (!address.contains("?")) {
			assertThat(numbers(text($(H1.class).single()))).containsExactly(
					(int) checks.stream().filter((check) -> check.at("/number").intValue() > 0).count(), checks.size());
		}
	}

	private Stream<List<String>> rows(String table) {
		return $(NativeTable.class).withClassName(table)
			.all()
			.stream()
			.flatMap((found) -> StreamSupport.stream(found.getBody().getRows().spliterator(), false))
			.map(CheckNumbersIT::cells);
	}

	private static List<String> cells(NativeTableRow row) {
		return row.getChildren().map((Component cell) -> text(cell)).toList();
	}

}
