package fr.maillage.ui.sheet;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import fr.maillage.method.SurveyAnswer;
import fr.maillage.ui.component.Printed;
import fr.maillage.ui.component.Strong;
import fr.maillage.ui.component.Words;
import java.util.List;
import java.util.Objects;

/** What participants answered: never a share without its base. */
final class SheetSurvey extends SheetBlock {

	SheetSurvey(List<SurveyAnswer> answers, References references) {
		super(references);
		List<SurveyAnswer> printed = answers.stream().filter((answer) -> answer.printed() != null).toList();
		SheetTable table = new SheetTable("answers");
		int half = (printed.size() + 1) / 2;
		for (int line = 0; line < half; line++) {
			table.row(statement(printed.get(line)), value(printed.get(line)));
			if (line + half < printed.size()) {
				table.beside(statement(printed.get(line + half)), value(printed.get(line + half)));
			}
		}
		add(table);
		int unprinted = answers.size() - printed.size();
		if (unprinted > 0) {
			Span others = new Span(Words.say("sheet.survey.unprinted", unprinted));
			others.addClassName("small");
			add(others);
		}
	}

	private Component statement(SurveyAnswer answer) {
		return new Span(new Printed(answer.name()), references().to(answer));
	}

	private static Component value(SurveyAnswer answer) {
		Span value = new Span(new Strong(new Printed(Objects.requireNonNull(answer.printed()))));
		if (answer.base() != null) {
			value.add(new Span(" " + Words.say("survey.base.short", answer.base())));
		}
		if (!answer.possible()) {
			value.add(new Span(" · " + Words.say("survey.impossible.short")));
		}
		return value;
	}

}
