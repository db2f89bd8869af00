package fr.maillage.ui.component;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.dom.Element;
import fr.maillage.evidence.Status;
import fr.maillage.method.SurveyAnswer;
import fr.maillage.method.SurveyQuestion;
import fr.maillage.ui.ViewTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SurveyPanelTests extends ViewTest {

	private static final Evidence NONE = new Evidence(Map.of(), Map.of());

	@Test
	void showsTheValueAsPrintedAndItsBaseApart() {
		assertThat(words(11, 65, "65%(11)")).contains("65%(11)", "base\u00a0: 17").doesNotContain("sur 17", "Remarque");
	}

	@Test
	void remarksInItsOwnNameThatMoreAnswersThanRespondentsAreImpossible() {
		assertThat(words(19, 100, "100%(19)"))
			.contains("100%(19)",
					"Remarque de Maillage\u00a0: Ce chiffre est impossible\u00a0: "
							+ "19 réponses ne peuvent pas venir de 17 répondants.")
			.doesNotContain("19 sur 17");
	}

	@Test
	void drawsWhatIsPossibleFullAndWhatIsImpossibleHatchedAndSaid() {
		words(11, 65, "65%(11)");
		assertThat(drawing().getAttribute("aria-label")).contains("65%(11), n\u00a0=\u00a017")
			.doesNotContain("impossible");
		assertThat(option()).contains("\"color\":\"--m-accent\"").doesNotContain("hatch(");
		UI.getCurrent().removeAll();
		words(19, 100, "100%(19)");
		assertThat(drawing().getAttribute("aria-label"))
			.contains("100%(19)\u00a0– chiffre impossible sur sa base, n\u00a0=\u00a017");
		assertThat(option()).contains("hatch(--m-dispute)").doesNotContain("\"color\":\"--m-accent\"");
	}

	@Test
	void saysThatABaseIsNotStated() {
		SurveyAnswer answer = new SurveyAnswer("enquete", "La direction s’est engagée", "Q6", "Impacts", 1, null, null,
				65, "65%", null, Status.STATED, List.of());
		UI.getCurrent()
			.add(new SurveyPanel(List.of(new SurveyQuestion("Q6", "Impacts", List.of(), List.of(answer))), NONE,
					List.of()));
		assertThat(drawing().getAttribute("aria-label")).contains("base non précisée");
		assertThat(text($(NativeTable.class).single())).contains("65%", "base non précisée");
	}

	private Element drawing() {
		return $(Chart.class).single().getElement();
	}

	private String option() {
		return String.valueOf(drawing().getPropertyRaw("option"));
	}

	private String words(int count, int percent, String printed) {
		SurveyAnswer answer = new SurveyAnswer("enquete", "La direction s’est engagée", "Q6", "Impacts", 1, 17, count,
				percent, printed, null, Status.STATED, List.of());
		SurveyPanel panel = new SurveyPanel(List.of(new SurveyQuestion("Q6", "Impacts", List.of(), List.of(answer))),
				NONE, List.of());
		UI.getCurrent().add(panel);
		return text(panel);
	}

}
