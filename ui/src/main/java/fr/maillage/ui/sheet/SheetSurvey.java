package fr.maillage.ui.sheet;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import fr.maillage.method.SurveyAnswer;
import fr.maillage.method.SurveyQuestion;
import fr.maillage.ui.component.Printed;
import fr.maillage.ui.component.Strong;
import fr.maillage.ui.component.Words;
import java.util.List;
import java.util.Objects;

/** What participants answered: never a share without its base. */
final class SheetSurvey extends SheetBlock {

	SheetSurvey(List<SurveyAnswer> answers, References references) {
		super(references);
		SheetTable table = new SheetTable("survey-answers");
		for (SurveyQuestion question : SurveyQuestion.of(answers)) {
			List<SurveyAnswer> printed = question.answers()
				.stream()
				.filter((answer) -> answer.printed() != null)
				.toList();
			if (!printed.isEmpty()) {
				table.group(new Printed(question.questionText()));
				add(table, printed);
			}
		}
		add(table);
		long unprinted = answers.stream().filter((answer) -> answer.printed() == null).count();
		if (unprinted > 0) {
			Span others = new Span(Words.say("sheet.survey.unprinted", unprinted));
			others.addClassName("small");
			add(others);
		}
	}

	/** Two answers to the same question side by side. */
	private void add(SheetTable table, List<SurveyAnswer> answers) {
		for (int first = 0; first < answers.size(); first += 2) {
			table.row(statement(answers.get(first)), value(answers.get(first)));
			if (first + 1 < answers.size()) {
				table.beside(statement(answers.get(first + 1)), value(answers.get(first + 1)));
			}
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
