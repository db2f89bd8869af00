package fr.maillage.ui.search;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fr.maillage.search.Hit;
import fr.maillage.ui.component.Link;
import fr.maillage.ui.component.Mark;
import fr.maillage.ui.component.Printed;
import fr.maillage.ui.component.Words;

/** One thing that was found: what it is, how sure, and why it is here. */
final class HitRow extends Div {

	HitRow(Hit hit) {
		addClassName("row");
		Div details = new Div(new Span(Words.label(hit.entity().kind())), new Printed(Why.of(hit)));
		details.addClassNames("sm", "mut", "meta");
		add(new Div(Link.to(hit.entity().ref()), new Span("\u00a0"), Mark.of(hit.entity().status()).spoken()), details);
	}

}
