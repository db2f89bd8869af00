package fr.maillage.ui.component;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
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

	private String words(int count, int percent, String printed) {
		SurveyAnswer answer = new SurveyAnswer("enquete", "La direction s’est engagée", "Q6", "Impacts", 1, 17, count,
				percent, printed, null, Status.STATED, List.of());
		SurveyPanel panel = new SurveyPanel(List.of(new SurveyQuestion("Q6", "Impacts", List.of(), List.of(answer))),
				NONE);
		UI.getCurrent().add(panel);
		return text(panel);
	}

}
