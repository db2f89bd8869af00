package fr.maillage.ui.thing;

import com.vaadin.flow.component.html.Div;
import fr.maillage.provenance.Disagreement;
import fr.maillage.ui.component.Asked;
import fr.maillage.ui.component.DisagreementLine;
import fr.maillage.ui.component.Mark;
import fr.maillage.ui.component.Printed;

/** A disagreement in a list: its question, and every value that is claimed. */
final class DisagreementRow extends Div {

	DisagreementRow(Disagreement disagreement) {
		Div question = new Div(Asked.question(disagreement));
		question.addClassNames("sm", "mut");
		Div values = new Div(new Printed(DisagreementLine.values(disagreement)));
		values.addClassName("values");
		addClassNames("row", "disputed");
		add(Mark.DISPUTED.drawing(), new Div(Asked.link(disagreement), question), values);
	}

}
