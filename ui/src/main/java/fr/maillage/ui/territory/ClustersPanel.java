package fr.maillage.ui.territory;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import fr.maillage.cluster.ClusterSummary;
import fr.maillage.cluster.Headcount;
import fr.maillage.relation.Entities;
import fr.maillage.relation.Entity;
import fr.maillage.territory.RegionalOverview;
import fr.maillage.ui.cluster.ClusterCard;
import fr.maillage.ui.cluster.Participants;
import fr.maillage.ui.cluster.Sharing;
import fr.maillage.ui.component.Evidence;
import fr.maillage.ui.component.Headcounts;
import fr.maillage.ui.component.Page;
import fr.maillage.ui.component.Words;
import java.util.List;
import java.util.Map;

/** The clusters of a region; those that share their participants are drawn together. */
final class ClustersPanel extends Div {

	ClustersPanel(RegionalOverview overview, Entities entities, Evidence evidence) {
		Map<String, Entity> participants = entities.byIds(Participants.ids(overview.clusters()));
		Section section = Page.section(heading(overview));
		for (List<ClusterSummary> group : Sharing.of(overview.clusters())) {
			Div cards = new Div();
			cards.addClassName("cl");
			group.forEach((summary) -> cards.add(new ClusterCard(summary, evidence)));
			section.add(cards);
			if (group.size() > 1) {
				section.add(join(group.size()));
			}
			section.add(new Participants(group, participants, evidence));
		}
		add(section);
	}

	private static Span join(int clusters) {
		Span join = new Span();
		join.addClassName("join");
		join.getStyle().set("--n", String.valueOf(clusters));
		return join;
	}

	private static String heading(RegionalOverview overview) {
		Headcount headcount = overview.headcount();
		int clusters = overview.clusters().size();
		if (!headcount.known()) {
			return Words.say("region.clusters.uncounted", clusters);
		}
		return Words.say(Sharing.byAll(overview.clusters()) ? "region.clusters.shared" : "region.clusters.counted",
				clusters, Headcounts.told(headcount));
	}

}
