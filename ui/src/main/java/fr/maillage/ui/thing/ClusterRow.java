package fr.maillage.ui.thing;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fr.maillage.cluster.ClusterSummary;
import fr.maillage.cluster.Headcount;
import fr.maillage.relation.Relation;
import fr.maillage.ui.component.Headcounts;
import fr.maillage.ui.component.Link;
import fr.maillage.ui.component.Mark;
import fr.maillage.ui.component.Printed;
import fr.maillage.ui.component.Unstated;
import fr.maillage.ui.component.Words;

/** A cluster in a list: where, since when, how many take part. */
final class ClusterRow extends Div {

	ClusterRow(ClusterSummary summary) {
		addClassName("row");
		add(new Div(Link.to(summary.cluster().ref()), new Span("\u00a0"), Mark.of(summary.cluster()).spoken()),
				details(summary));
	}

	private static Div details(ClusterSummary summary) {
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
