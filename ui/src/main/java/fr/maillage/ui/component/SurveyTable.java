package fr.maillage.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import fr.maillage.method.SurveyAnswer;
import fr.maillage.method.SurveyQuestion;
import fr.maillage.provenance.Disagreement;
import java.util.List;
import java.util.stream.Stream;

/** The answers to one question, each as printed, with its base and its proof. */
final class SurveyTable extends NativeTable {

	private final Evidence evidence;

	private final transient List<Disagreement> disputes;

	SurveyTable(SurveyQuestion question, Evidence evidence, List<Disagreement> disputes) {
		this.evidence = evidence;
		this.disputes = disputes;
		addClassNames("stack", "answers");
		setCaptionText(question.questionText());
		getCaption().addClassName("vh");
		getCaption().getElement().setAttribute("lang", "fr");
		NativeTableRow head = new NativeTableRow();
		Stream.of("survey.answer", "survey.value", "survey.base.head", "proof")
			.map((key) -> new NativeTableHeaderCell(Words.say(key)))
			.peek((cell) -> cell.getElement().setAttribute("scope", "col"))
			.forEach(head::add);
		getHead().add(head);
		question.answers().forEach((answer) -> getBody().add(row(answer)));
	}

	private NativeTableRow row(SurveyAnswer answer) {
		NativeTableHeaderCell statement = new NativeTableHeaderCell(new Printed(answer.name()));
		statement.getElement().setAttribute("scope", "row");
		if (!answer.possible()) {
			statement.add(Remark.impossible(answer));
		}
		List<DisagreementLine> disputed = this.disputes.stream()
			.filter((dispute) -> dispute.isAbout(List.of(answer.id())))
			.map(DisagreementLine::new)
			.toList();
		if (!disputed.isEmpty()) {
			statement.add(new Bulleted("aside-list", disputed));
		}
		NativeTableRow row = new NativeTableRow();
		row.add(statement, named("survey.value", value(answer)), named("survey.base.head", base(answer)),
				named("proof", new Div(this.evidence.proofs(answer))));
		row.addClassName("answer");
		row.setClassName("impossible", !answer.possible());
		return row;
	}

	private static Component value(SurveyAnswer answer) {
		String printed = answer.printed();
		if (printed == null) {
			return new Unstated(Words.say("survey.value.none"));
		}
		Strong value = new Strong(printed);
		value.getElement().setAttribute("lang", "fr");
		return value;
	}

	private static Component base(SurveyAnswer answer) {
		return (answer.base() != null) ? new Span(Words.say("count", answer.base()))
				: new Unstated(Words.say("survey.base.none"));
	}

	/** A cell that tells its column where the screen has no room for the heading. */
	private static NativeTableCell named(String column, Component content) {
		NativeTableCell cell = new NativeTableCell(content);
		cell.getElement().setAttribute("data-column", Words.say("labelled", Words.say(column)));
		return cell;
	}

}
