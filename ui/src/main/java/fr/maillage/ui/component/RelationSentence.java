package fr.maillage.ui.component;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fr.maillage.relation.Relation;

/** A relationship read from left to right: who, does what, to what. */
public final class RelationSentence extends Div {

	public RelationSentence(Relation relation) {
		add(Link.to(relation.from()), new Span(" " + Words.label(relation.type()) + " "), Link.to(relation.to()),
				new RelationDetail(relation));
	}

}
