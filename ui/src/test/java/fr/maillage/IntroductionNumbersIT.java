package fr.maillage;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import fr.maillage.test.GraphIntegrationTest;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import tools.jackson.databind.JsonNode;

/** The paths of the page are those that GraphQL answers, with their scores. */
@GraphIntegrationTest(seed = true, webEnvironment = WebEnvironment.RANDOM_PORT)
class IntroductionNumbersIT extends ViewNumbers {

	@ParameterizedTest
	@ValueSource(strings = { "de=aract-auvergne-rhone-alpes&vers=residence-le-6eme",
			"de=aract-auvergne-rhone-alpes&vers=residence-le-6eme&contrainte=STATED",
			"de=ch-dieppe&vers=groupe-occitanie-had-6", "de=has&vers=ars-normandie&contrainte=aucune" })
	void areThoseOfGraphQl(String asked) {
		visit("introductions?" + asked);
		JsonNode answer = linked().at("/paths");
		List<JsonNode> paths = answer.at("/introductions").valueStream().toList();
		assertThat($(Div.class).withClassName("path").all()).hasSameSizeAs(paths);
		assertThat($(OrderedList.class).all().stream().map((list) -> (int) list.getChildren().count()).toList())
			.isEqualTo(paths.stream().map((path) -> path.at("/hops").size()).toList());
		assertThat($(NativeDetails.class).all()
			.stream()
			.map(NativeDetails::getSummaryText)
			.filter((words) -> words.startsWith("Pourquoi"))
			.map((words) -> numbers(words).getFirst())
			.toList()).isEqualTo(paths.stream().map((path) -> path.at("/score").intValue()).toList());
		if (!paths.isEmpty()) {
			assertThat(numbers(text($(H1.class).single()))).startsWith(paths.size());
		}
	}

}
