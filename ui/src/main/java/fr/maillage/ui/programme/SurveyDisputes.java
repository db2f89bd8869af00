package fr.maillage.ui.programme;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import fr.maillage.method.SurveyAnswer;
import fr.maillage.method.SurveyQuestion;
import fr.maillage.provenance.Disagreement;
import fr.maillage.ui.component.Bulleted;
import fr.maillage.ui.component.DisagreementLine;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Where the survey contradicts itself. */
final class SurveyDisputes {

	private SurveyDisputes() {
	}

	static Component of(List<SurveyQuestion> survey, List<Disagreement> disputes) {
		Set<String> answers = survey.stream()
			.flatMap((question) -> question.answers().stream())
			.map(SurveyAnswer::id)
			.collect(Collectors.toSet());
		List<DisagreementLine> lines = disputes.stream()
			.filter((disagreement) -> disagreement.isAbout(answers))
			.map(DisagreementLine::new)
			.toList();
		return lines.isEmpty() ? new Div() : new Bulleted("aside-list", lines);
	}

}
