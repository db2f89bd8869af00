package fr.maillage.ui.provenance;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.maillage.provenance.Disagreements;
import fr.maillage.provenance.Fact;
import fr.maillage.provenance.SourceDocument;
import fr.maillage.provenance.Sources;
import fr.maillage.relation.EntityKind;
import fr.maillage.ui.component.Beside;
import fr.maillage.ui.component.Breadcrumb;
import fr.maillage.ui.component.Day;
import fr.maillage.ui.component.Evidence;
import fr.maillage.ui.component.Facts;
import fr.maillage.ui.component.Page;
import fr.maillage.ui.component.Printed;
import fr.maillage.ui.component.Words;
import fr.maillage.ui.evidence.PageEvidence;
import fr.maillage.ui.export.Exports;
import fr.maillage.ui.history.PageHistory;
import fr.maillage.ui.playground.PlaygroundNavigation;
import fr.maillage.ui.thing.UnknownThing;
import fr.maillage.unknown.Unknowns;
import java.util.List;
import java.util.Map;

/** A document: its identity card, and what is drawn from it in its own order. */
@Route(SourceNavigation.DETAILS)
@AnonymousAllowed
class SourceDetailsView extends Page implements BeforeEnterObserver {

	private static final int FACTS_AT_MOST = 500;

	private final transient Sources sources;

	private final transient Disagreements disagreements;

	private final transient Unknowns unknowns;

	private final transient PageEvidence pageEvidence;

	private final transient PageHistory history;

	SourceDetailsView(Sources sources, Disagreements disagreements, Unknowns unknowns, PageEvidence pageEvidence,
			PageHistory history) {
		this.history = history;
		this.sources = sources;
		this.disagreements = disagreements;
		this.unknowns = unknowns;
		this.pageEvidence = pageEvidence;
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		String id = SourceNavigation.id(event.getRouteParameters());
		String citation = SourceNavigation.citation(event.getLocation());
		this.sources.find(id)
			.ifPresentOrElse((document) -> show(document, citation),
					() -> UnknownThing.reroute(event, EntityKind.SOURCE_DOCUMENT, id));
	}

	private void show(SourceDocument document, String citation) {
		List<Fact> facts = this.sources.facts(document.id(), FACTS_AT_MOST);
		Evidence evidence = this.pageEvidence.ofIds(document.citationIds());
		begin(document.title());
		add(new Breadcrumb(SourceNavigation.list(), document.shortName()));
		heading(new Printed(document.title()), Words.label(document.documentKind()));
		add(lead(Words.say("source.answer", document.facts())));
		Div told = new Div(section(Words.say("source.card"), card(identity(document), evidence.proofs(document))));
		add(Beside.lay(told, this.unknowns.of(document), this.disagreements.about(List.of(document.id()))));
		add(section(Words.say("source.facts"), new FactList(facts, citation)));
		if (facts.size() < document.facts()) {
			add(new Paragraph(Words.say("paged.shown", facts.size(), document.facts())));
		}
		add(bar(new Exports(FactSheet.of(document, facts)),
				PlaygroundNavigation.view("facts-of-a-source", Map.of("source", document.id()))),
				this.history.of(document.id()));
	}

	private static DescriptionList identity(SourceDocument document) {
		DescriptionList list = new DescriptionList();
		list.addClassName("facts");
		Facts facts = Facts.of(list)
			.printedOr("source.publisher", document.publisher(), "source.publisher.none")
			.printed("source.authors", String.join(", ", document.authors()))
			.printedOr("source.date", (document.date() != null) ? document.date().text() : null, "date.none")
			.printedOr("source.licence", document.licence(), "source.licence.none");
		if (document.url() != null) {
			Anchor original = new Anchor(document.url(), document.url());
			original.getElement().setAttribute("rel", "noreferrer");
			facts.add("source.url", original);
		}
		else {
			facts.printedOr("source.url", null, "source.url.none");
		}
		if (document.retrieved() != null) {
			facts.printed("source.retrieved", Day.words(document.retrieved()));
		}
		if (document.lines() != null) {
			facts.printed("source.lines", Words.say("count", document.lines()));
		}
		facts.printed("source.notes", document.notes());
		return list;
	}

}
