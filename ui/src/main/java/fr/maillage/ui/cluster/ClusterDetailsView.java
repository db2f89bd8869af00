package fr.maillage.ui.cluster;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.maillage.cluster.ClusterSummary;
import fr.maillage.cluster.Clusters;
import fr.maillage.cluster.Headcount;
import fr.maillage.relation.Entities;
import fr.maillage.relation.EntityKind;
import fr.maillage.ui.component.Breadcrumb;
import fr.maillage.ui.component.Evidence;
import fr.maillage.ui.component.Facts;
import fr.maillage.ui.component.Headcounts;
import fr.maillage.ui.component.Mark;
import fr.maillage.ui.component.Page;
import fr.maillage.ui.component.Printed;
import fr.maillage.ui.component.Sentence;
import fr.maillage.ui.component.Strong;
import fr.maillage.ui.component.Unstated;
import fr.maillage.ui.component.Words;
import fr.maillage.ui.evidence.PageEvidence;
import fr.maillage.ui.history.PageHistory;
import fr.maillage.ui.thing.AroundPanel;
import fr.maillage.ui.thing.AroundTools;
import fr.maillage.ui.thing.Surroundings;
import fr.maillage.ui.thing.Surroundings.Around;
import fr.maillage.ui.thing.UnknownThing;
import java.util.List;
import java.util.stream.Stream;

/** What is known of a cluster: where, since when, on what, with whom. */
@Route(ClusterNavigation.DETAILS)
@AnonymousAllowed
class ClusterDetailsView extends Page implements BeforeEnterObserver {

	private final transient Clusters clusters;

	private final transient Entities entities;

	private final transient Surroundings surroundings;

	private final transient PageEvidence pageEvidence;

	private final transient PageHistory history;

	ClusterDetailsView(Clusters clusters, Entities entities, Surroundings surroundings, PageEvidence pageEvidence,
			PageHistory history) {
		this.history = history;
		this.clusters = clusters;
		this.entities = entities;
		this.surroundings = surroundings;
		this.pageEvidence = pageEvidence;
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		String id = ClusterNavigation.id(event.getRouteParameters());
		this.clusters.summaries(List.of(id))
			.stream()
			.findFirst()
			.ifPresentOrElse(this::show, () -> UnknownThing.reroute(event, EntityKind.CLUSTER, id));
	}

	private void show(ClusterSummary summary) {
		Around around = this.surroundings.of(summary.cluster());
		Evidence evidence = this.pageEvidence
			.of(Stream.of(summary.participants(), summary.parts()).flatMap(List::stream));
		begin(summary.cluster().name());
		add(new Breadcrumb(ClusterNavigation.list(), summary.cluster().name()));
		heading(new Printed(summary.cluster().name()), Words.label(EntityKind.CLUSTER));
		add(answer(summary.headcount()));
		if (summary.cluster().announced()) {
			Paragraph announced = new Paragraph(Mark.ANNOUNCED.drawing(), new Span("\u00a0"),
					new Span(Words.say("cluster.answer.announced")));
			announced.addClassName("under");
			add(announced);
		}
		Div proofs = new Div(around.evidence().proofs(summary.cluster()));
		proofs.addClassName("under");
		add(proofs, section(Words.say("facts"), card(facts(summary))));
		if (!summary.participants().isEmpty()) {
			List<ClusterSummary> one = List.of(summary);
			add(section(Words.say("cluster.participants"),
					new Participants(one, this.entities.byIds(Participants.ids(one)), evidence)));
		}
		add(new AroundPanel(summary.cluster().ref(), around));
		add(new AroundTools(summary.cluster().ref(), around), this.history.of(summary.id()));
	}

	private Paragraph answer(Headcount headcount) {
		Paragraph lead = lead();
		if (!headcount.known()) {
			lead.add(new Unstated(Words.say("participants.none")));
			return lead;
		}
		return Sentence.into(lead, headcount.splitStated() ? "cluster.answer" : "cluster.answer.shared",
				new Strong(Headcounts.words(headcount)), Words.say("region.answer.named", headcount.named().size()));
	}

	private static DescriptionList facts(ClusterSummary summary) {
		DescriptionList facts = ClusterCard.facts(summary);
		facts.addClassName("facts");
		Facts.of(facts).printed("fact.description", summary.cluster().description());
		return facts;
	}

}
