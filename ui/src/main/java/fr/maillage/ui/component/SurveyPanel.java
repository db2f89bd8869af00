package fr.maillage.ui.component;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.maillage.method.SurveyQuestion;
import fr.maillage.relation.EntityRef;
import java.util.List;

/** What participants answered, question by question, each with how many answered it. */
public final class SurveyPanel extends Div {

	public SurveyPanel(List<SurveyQuestion> questions, Evidence evidence) {
		addClassNames("card", "pad");
		for (SurveyQuestion question : questions) {
			Div bars = new Div();
			bars.addClassName("bars");
			question.answers().forEach((answer) -> bars.add(new Bar(answer, evidence)));
			Div block = new Div(new H3(new Printed(question.questionText())), base(question), bars);
			block.addClassName("question");
			add(block);
		}
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
