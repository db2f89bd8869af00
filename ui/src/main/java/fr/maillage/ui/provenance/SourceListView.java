package fr.maillage.ui.provenance;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.maillage.provenance.SourceDocument;
import fr.maillage.provenance.Sources;
import fr.maillage.ui.component.Link;
import fr.maillage.ui.component.Page;
import fr.maillage.ui.component.Paged;
import fr.maillage.ui.component.Printed;
import fr.maillage.ui.component.Unstated;
import fr.maillage.ui.component.Words;

/** The documents from which facts are drawn. */
@Route(SourceNavigation.LIST)
@AnonymousAllowed
class SourceListView extends Page implements BeforeEnterObserver {

	private static final int PAGE = 100;

	private final transient Sources sources;

	SourceListView(Sources sources) {
		this.sources = sources;
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		begin(Words.say("sources"));
		long total = this.sources.count();
		heading(new Span(Words.say("sources")));
		add(lead(Words.say("sources.answer", total)));
		add(section(Words.say("sources.all"), card(
				new Paged<>("rows", total, (position) -> this.sources.page(position, PAGE), SourceListView::row))));
	}

	private static Component row(SourceDocument document) {
		Div details = new Div(new Span(Words.label(document.documentKind())));
		details.addClassNames("sm", "mut", "meta");
		if (document.publisher() != null) {
			details.add(new Printed(document.publisher()));
		}
		details.add(
				(document.date() != null) ? new Printed(document.date().text()) : new Unstated(Words.say("date.none")));
		details.add(new Span(Words.say("sources.facts", document.facts())));
		Div row = new Div(Link.to(document.ref()), details);
		row.addClassName("row");
		return row;
	}

}
