package fr.maillage.ui.component;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.maillage.method.SurveyQuestion;
import fr.maillage.provenance.Disagreement;
import fr.maillage.relation.EntityRef;
import java.util.List;

/**
 * What participants answered, question by question, each with how many answered it: drawn
 * from 0 to 100 %, and in a table that says the same.
 */
public final class SurveyPanel extends Div {

	public SurveyPanel(List<SurveyQuestion> questions, Evidence evidence, List<Disagreement> disputes) {
		addClassName("survey");
		for (SurveyQuestion question : questions) {
			Div block = new Div(new H3(new Printed(question.questionText())), base(question));
			block.addClassNames("card", "pad", "question");
			if (question.answers().stream().anyMatch((answer) -> answer.percent() != null)) {
				block.add(new Drawing(SurveyChart.of(question), reading(question),
						Words.say("survey.file", question.question())));
			}
			block.add(new SurveyTable(question, evidence, disputes));
			add(block);
		}
	}

	private static String reading(SurveyQuestion question) {
		boolean possible = question.answers().stream().allMatch((answer) -> answer.possible());
		return Words.say(possible ? "survey.reading" : "survey.reading.impossible");
	}

	private static Paragraph base(SurveyQuestion question) {
		Paragraph base = new Paragraph();
		base.addClassNames("sm", "mut");
		base.add(new Span(question.question()), new Span("\u00a0· "));
		Integer number = question.base();
		base.add((number != null) ? new Span(Words.say("survey.base", number))
				: new Unstated(Words.say("survey.base.none")));
		for (EntityRef about : question.about()) {
			base.add(new Span("\u00a0· "), Link.to(about));
		}
		return base;
	}

}
