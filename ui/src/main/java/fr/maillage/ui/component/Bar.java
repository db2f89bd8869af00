package fr.maillage.ui.component;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fr.maillage.method.SurveyAnswer;

/** One answer of a survey: its statement, a bar, the value as printed, and its base. */
public final class Bar extends Div {

	public Bar(SurveyAnswer answer, Evidence evidence) {
		addClassName("answer");
		Span statement = new Printed(answer.name());
		statement.addClassName("statement");
		add(statement, track(answer), value(answer), evidence.proofs(answer));
		if (!answer.possible()) {
			add(Remark.impossible(answer));
		}
	}

	/** No bar without a percentage that is possible on its base. */
	private static Span track(SurveyAnswer answer) {
		Span track = new Span();
		track.getElement().setAttribute("aria-hidden", "true");
		if (answer.percent() != null && answer.possible()) {
			Span fill = new Span();
			fill.getStyle().set("width", Math.min(100, answer.percent()) + "%");
			track.addClassName("track");
			track.add(fill);
		}
		return track;
	}

	private static Span value(SurveyAnswer answer) {
		Span value = new Span();
		value.addClassName("v");
		if (answer.printed() == null) {
			value.add(new Unstated(Words.say("survey.value.none")));
			return value;
		}
		Printed printed = new Printed(answer.printed());
		printed.addClassName("printed");
		value.add(printed);
		if (answer.base() != null) {
			Span base = new Span(Words.say("survey.base.short", answer.base()));
			base.addClassNames("sm", "mut");
			value.add(base);
		}
		return value;
	}

}
