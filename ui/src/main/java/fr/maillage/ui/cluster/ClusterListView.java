package fr.maillage.ui.cluster;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.maillage.cluster.Cluster;
import fr.maillage.cluster.ClusterSummary;
import fr.maillage.cluster.Clusters;
import fr.maillage.cluster.Headcount;
import fr.maillage.relation.Relation;
import fr.maillage.ui.component.Headcounts;
import fr.maillage.ui.component.Link;
import fr.maillage.ui.component.Page;
import fr.maillage.ui.component.Paged;
import fr.maillage.ui.component.Printed;
import fr.maillage.ui.component.Unstated;
import fr.maillage.ui.component.Words;
import java.util.HashMap;
import java.util.Map;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.domain.Window;

/** The clusters that documents describe. */
@Route(ClusterNavigation.LIST)
@AnonymousAllowed
class ClusterListView extends Page implements BeforeEnterObserver {

	private static final int PAGE = 60;

	private final transient Clusters clusters;

	private final transient Map<String, ClusterSummary> summaries = new HashMap<>();

	ClusterListView(Clusters clusters) {
		this.clusters = clusters;
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		begin(Words.say("clusters"));
		long total = this.clusters.count(null);
		heading(new Span(Words.say("clusters")));
		add(lead(Words.say("clusters.answer", total)));
		add(section(Words.say("clusters.all"), card(new Paged<>("rows", total, this::page, this::row))));
	}

	private Window<Cluster> page(ScrollPosition position) {
		Window<Cluster> page = this.clusters.page(null, position, PAGE);
		this.clusters.summaries(page.stream().map(Cluster::id).toList())
			.forEach((summary) -> this.summaries.put(summary.cluster().id(), summary));
		return page;
	}

	private Component row(Cluster cluster) {
		Div row = new Div(Link.to(cluster.ref()));
		row.addClassName("row");
		ClusterSummary summary = this.summaries.get(cluster.id());
		if (summary != null) {
			row.add(details(summary));
		}
		return row;
	}

	private static Component details(ClusterSummary summary) {
		Div details = new Div();
		details.addClassNames("sm", "mut", "meta");
		for (Relation location : summary.locations()) {
			details.add(new Printed(location.to().name()));
		}
		details.add(summary.cluster().validity().since() != null
				? new Printed(summary.cluster().validity().since().text()) : new Unstated(Words.say("date.none")));
		Headcount headcount = summary.headcount();
		details
			.add(headcount.known() ? new Span(participants(headcount)) : new Unstated(Words.say("participants.none")));
		return details;
	}

	private static String participants(Headcount headcount) {
		String words = Headcounts.words(headcount);
		return headcount.splitStated() ? words : Words.say("participants.share", words);
	}

}
