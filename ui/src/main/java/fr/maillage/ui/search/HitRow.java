package fr.maillage.ui.search;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fr.maillage.provenance.Disagreement;
import fr.maillage.search.Hit;
import fr.maillage.ui.component.Asked;
import fr.maillage.ui.component.Link;
import fr.maillage.ui.component.Mark;
import fr.maillage.ui.component.Words;

/** One thing that was found: what it is, how sure, and why it is here. */
final class HitRow extends Div {

	HitRow(Hit hit) {
		addClassName("row");
		Div details = new Div(new Span(Words.label(hit.entity().kind())), Why.of(hit));
		details.addClassNames("sm", "mut", "meta");
		Link link = (hit.entity() instanceof Disagreement disagreement) ? Asked.link(disagreement)
				: Link.to(hit.entity().ref());
		add(new Div(link, new Span("\u00a0"), Mark.of(hit.entity().status()).spoken()), details);
	}

}
