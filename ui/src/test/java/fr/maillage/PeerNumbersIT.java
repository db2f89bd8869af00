package fr.maillage;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeTable;
import fr.maillage.test.GraphIntegrationTest;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import tools.jackson.databind.JsonNode;

/** The peers of the page are those that GraphQL answers, with their points. */
@GraphIntegrationTest(seed = true, webEnvironment = WebEnvironment.RANDOM_PORT)
class PeerNumbersIT extends ViewNumbers {

	@ParameterizedTest
	@ValueSource(strings = { "de=residence-le-6eme", "de=residence-le-6eme&poids=TYPE:0&poids=PLACE:10",
			"theme=theme-had&type=HAD", "de=ch-dieppe" })
	void areThoseOfGraphQl(String asked) {
		visit("pairs?" + asked);
		List<JsonNode> peers = linked().at("/peers/peers").valueStream().toList();
		assertThat(peers).isNotEmpty();
		assertThat(numbers(text($(H1.class).single())).getFirst()).isEqualTo(peers.size());
		List<List<String>> rows = StreamSupport
			.stream($(NativeTable.class).withClassName("peers").single().getBody().getRows().spliterator(), false)
			.map((row) -> row.getChildren().map((cell) -> text(cell)).toList())
			.toList();
		assertThat(rows).hasSameSizeAs(peers);
		for (int rank = 0; rank < peers.size(); rank++) {
			assertThat(rows.get(rank).getFirst()).contains(peers.get(rank).at("/peer/name").stringValue());
			assertThat(rows.get(rank).get(1)).isEqualTo(String.valueOf(peers.get(rank).at("/score").intValue()));
			assertThat(peers.get(rank)
				.at("/contributions")
				.valueStream()
				.mapToInt((it) -> it.at("/points").intValue())
				.sum()).isEqualTo(peers.get(rank).at("/score").intValue());
		}
	}

}
