package fr.maillage.ui.component;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.maillage.method.SurveyAnswer;
import java.util.Objects;

/** What the product remarks on what a document prints: said to be ours, never a quote. */
public final class Remark extends Paragraph {

	private Remark(String words) {
		addClassName("remark");
		add(new Strong(Words.say("remark")), new Span(" "), new Span(words));
	}

	/** Why the count of an answer cannot come from its base. */
	public static Remark impossible(SurveyAnswer answer) {
		return new Remark(Words.say("survey.impossible", Objects.requireNonNull(answer.count()),
				Objects.requireNonNull(answer.base())));
	}

}
