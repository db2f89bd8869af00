package fr.maillage.ui.network;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import fr.maillage.relation.Relation;
import fr.maillage.ui.component.Evidence;
import fr.maillage.ui.component.Mark;
import fr.maillage.ui.component.RelationSentence;
import fr.maillage.ui.component.Unstated;
import fr.maillage.ui.component.Words;

/** The relationship that is looked at: who, what, since when, how sure, and the proof. */
final class EdgePanel extends Div {

	EdgePanel(Relation edge, Evidence evidence) {
		addClassNames("card", "pad");
		add(new H2(Words.label(edge.type())), new RelationSentence(edge), new Paragraph(Mark.of(edge).worded()));
		if (edge.validity().since() == null) {
			add(new Paragraph(new Unstated(Words.say("cluster.since.none"))));
		}
		if (edge.validity().until() == null) {
			add(new Paragraph(new Unstated(Words.say("cluster.until.none"))));
		}
		add(evidence.proofs(edge));
	}

}
