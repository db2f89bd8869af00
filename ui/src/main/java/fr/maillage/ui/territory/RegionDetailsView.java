package fr.maillage.ui.territory;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.maillage.cluster.ClusterSummary;
import fr.maillage.evidence.Cited;
import fr.maillage.method.SurveyQuestion;
import fr.maillage.relation.Entities;
import fr.maillage.relation.EntityKind;
import fr.maillage.relation.Relation;
import fr.maillage.territory.Region;
import fr.maillage.territory.RegionCode;
import fr.maillage.territory.RegionalOverview;
import fr.maillage.territory.RegionalPair;
import fr.maillage.territory.Territories;
import fr.maillage.ui.component.Address;
import fr.maillage.ui.component.Beside;
import fr.maillage.ui.component.Breadcrumb;
import fr.maillage.ui.component.Evidence;
import fr.maillage.ui.component.FigureTable;
import fr.maillage.ui.component.Link;
import fr.maillage.ui.component.Page;
import fr.maillage.ui.component.Printed;
import fr.maillage.ui.component.SurveyPanel;
import fr.maillage.ui.component.Words;
import fr.maillage.ui.evidence.PageEvidence;
import fr.maillage.ui.history.PageHistory;
import fr.maillage.ui.thing.UnknownThing;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is known of a region, and what is not. */
@Route(RegionNavigation.DETAILS)
@AnonymousAllowed
class RegionDetailsView extends Page implements BeforeEnterObserver {

	private final transient Territories territories;

	private final transient Entities entities;

	private final transient PageEvidence pageEvidence;

	private final transient PageHistory history;

	RegionDetailsView(Territories territories, Entities entities, PageEvidence pageEvidence, PageHistory history) {
		this.history = history;
		this.territories = territories;
		this.entities = entities;
		this.pageEvidence = pageEvidence;
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		String code = RegionNavigation.code(event.getRouteParameters());
		Optional<RegionalOverview> overview = RegionCode.isValid(code) ? this.territories.overview(new RegionCode(code))
				: Optional.empty();
		overview.ifPresentOrElse((known) -> show(known, code),
				() -> UnknownThing.reroute(event, EntityKind.REGION, code));
	}

	private void show(RegionalOverview overview, String code) {
		Region region = overview.region();
		Evidence evidence = evidence(overview);
		begin(region.name());
		add(new Breadcrumb(RegionNavigation.list(), region.name()));
		heading(new Printed(region.name()), Words.label(EntityKind.REGION), Words.say("region.code", code),
				Words.say("region.departements", region.departements()));
		Paragraph lead = lead();
		RegionAnswer.into(lead, overview);
		Div proofs = new Div(evidence.proofs(region));
		proofs.addClassName("under");
		add(lead, proofs);
		if (!region.former()) {
			add(bar(new Link(Address.REGIONS + "/" + code + "/fiche", Words.say("sheet"))));
		}
		Div main = new Div(section(Words.say("pair"), new PairPanel(overview.pair(), evidence)));
		if (!overview.clusters().isEmpty()) {
			main.add(new ClustersPanel(overview, this.entities, evidence));
		}
		main.add(section(Words.say("lenses"), RegionLenses.of(overview, evidence)));
		if (!overview.survey().isEmpty()) {
			main.add(section(Words.say("survey"),
					new SurveyPanel(SurveyQuestion.of(overview.survey()), evidence, overview.disagreements())));
		}
		if (!overview.figures().isEmpty()) {
			main.add(section(Words.say("figures"), new FigureTable(overview.figures(), evidence)));
		}
		add(Beside.lay(main, overview.unknowns(), overview.disagreements()));
		Div tools = bar(RegionTools.exports(overview, evidence));
		if (!region.former()) {
			tools.add(RegionTools.inGraphQl(overview, List.of(region.id()), null));
		}
		add(tools, this.history.of(region.id()));
	}

	private Evidence evidence(RegionalOverview overview) {
		RegionalPair pair = overview.pair();
		Stream<Cited> cited = Stream
			.of(Stream.of(overview.region()), overview.regional().stream(), overview.national().stream(),
					overview.figures().stream(), overview.survey().stream(),
					overview.clusters().stream().flatMap(RegionDetailsView::cited),
					Stream.of(pair.ars(), pair.aract())
						.flatMap((body) -> Stream.of(body.covers(), body.printedAs(), body.predecessors()))
						.flatMap((relations) -> relations.stream()))
			.flatMap((stream) -> stream);
		return this.pageEvidence
			.ofIds(Stream.concat(cited.flatMap((one) -> one.citationIds().stream()), pair.plannedBy().stream())
				.distinct()
				.toList());
	}

	private static Stream<Cited> cited(ClusterSummary summary) {
		Stream<Relation> relations = Stream
			.of(summary.locations(), summary.waves(), summary.themes(), summary.participants(), summary.parts())
			.flatMap((list) -> list.stream());
		return Stream.concat(Stream.of(summary.cluster()),
				Stream.concat(relations, summary.teams().stream().map((team) -> team.team())));
	}

}
