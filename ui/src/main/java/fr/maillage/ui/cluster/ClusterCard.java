package fr.maillage.ui.cluster;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import fr.maillage.cluster.ClusterSummary;
import fr.maillage.evidence.PartialDate;
import fr.maillage.relation.Relation;
import fr.maillage.ui.component.Evidence;
import fr.maillage.ui.component.Facts;
import fr.maillage.ui.component.Link;
import fr.maillage.ui.component.Mark;
import fr.maillage.ui.component.Printed;
import fr.maillage.ui.component.StillHeld;
import fr.maillage.ui.component.Unstated;
import fr.maillage.ui.component.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A cluster at a glance. */
public final class ClusterCard extends Article {

	public ClusterCard(ClusterSummary summary, Evidence evidence) {
		addClassName("clc");
		Div bar = new Div(evidence.proofs(summary.cluster()));
		bar.addClassName("bar");
		if (summary.cluster().announced()) {
			bar.addComponentAsFirst(Mark.ANNOUNCED.worded());
		}
		add(new H3(Link.to(summary.cluster().ref())), facts(summary), bar);
	}

	/** Theme, beginning, end, wave: what is told, and what is not. */
	static DescriptionList facts(ClusterSummary summary) {
		DescriptionList list = new DescriptionList();
		Facts.of(list)
			.add("cluster.theme", ends(summary.themes(), "cluster.theme.none"))
			.add("cluster.since", date(summary.cluster().validity().since(), "cluster.since.none"))
			.add("cluster.until", end(summary.cluster().validity().until()))
			.add("cluster.wave", ends(summary.waves(), "cluster.wave.none"))
			.add("cluster.place", ends(summary.locations(), "cluster.place.none"));
		return list;
	}

	private static Component ends(List<Relation> relations, String unknownKey) {
		if (relations.isEmpty()) {
			return new Unstated(Words.say(unknownKey));
		}
		Div ends = new Div();
		for (Relation relation : relations) {
			ends.add(new Div(Link.to(relation.to()), new Span("\u00a0"), Mark.of(relation).spoken()));
		}
		return ends;
	}

	/** A document may tell that it still ran on a day, and not when it ended. */
	private static Component end(@Nullable PartialDate date) {
		return (date != null && StillHeld.is(date)) ? new StillHeld(date) : date(date, "cluster.until.none");
	}

	private static Component date(@Nullable PartialDate date, String unknownKey) {
		return (date != null) ? new Printed(date.text()) : new Unstated(Words.say(unknownKey));
	}

}
