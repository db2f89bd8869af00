package fr.maillage;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Aside;
import fr.maillage.test.GraphIntegrationTest;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import tools.jackson.databind.JsonNode;

/** How much surrounds what is chosen in the network is what GraphQL answers. */
@GraphIntegrationTest(seed = true, webEnvironment = WebEnvironment.RANDOM_PORT)
class NetworkNumbersIT extends ViewNumbers {

	@ParameterizedTest
	@ValueSource(strings = { "has", "dgos", "cluster-normandie-blocs-operatoires", "region-28" })
	void areThoseOfGraphQl(String id) {
		visit("reseau?de=" + id + "&choisi=" + id);
		JsonNode around = linked().at("/neighborhood");
		assertThat(around.at("/center/id").stringValue()).isEqualTo(id);
		assertThat(onPage()).isNotEmpty()
			.isEqualTo(around.at("/neighborCounts")
				.valueStream()
				.map((count) -> count.at("/neighbors").intValue())
				.toList());
	}

	private List<Integer> onPage() {
		return $(Aside.class).withId("choisi")
			.single()
			.getElement()
			.getChildren()
			.flatMap((card) -> card.getChildren())
			.filter((child) -> child.getTag().equals("ul"))
			.flatMap((list) -> list.getChildren())
			.map((item) -> numbers(item.getTextRecursively()).getFirst())
			.toList();
	}

}
