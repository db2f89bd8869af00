package fr.maillage.ui.sheet;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fr.maillage.cluster.ClusterSize;
import fr.maillage.cluster.ClusterSummary;
import fr.maillage.cluster.Headcount;
import fr.maillage.evidence.PartialDate;
import fr.maillage.relation.EntityRef;
import fr.maillage.relation.Relation;
import fr.maillage.territory.RegionalOverview;
import fr.maillage.ui.component.Headcounts;
import fr.maillage.ui.component.Link;
import fr.maillage.ui.component.Mark;
import fr.maillage.ui.component.Printed;
import fr.maillage.ui.component.StillHeld;
import fr.maillage.ui.component.Unstated;
import fr.maillage.ui.component.Words;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The clusters of the region, each with the check of its size. */
final class SheetClusters extends SheetBlock {

	SheetClusters(RegionalOverview overview, References references) {
		super(references);
		SheetTable table = new SheetTable("clusters", "cluster.name", "cluster.theme", "cluster.since", "cluster.until",
				"cluster.participants", "sheet.size");
		overview.clusters()
			.forEach((summary) -> table.row(name(summary), themes(summary.themes()),
					date(summary.cluster().validity().since(), "cluster.since.none"),
					date(summary.cluster().validity().until(), "cluster.until.none"), participants(summary),
					new Span(Words.label(summary.size()))));
		add(table, rule(overview.clusters()));
		if (!overview.headcount().named().isEmpty()) {
			add(named(overview));
		}
	}

	private Component name(ClusterSummary summary) {
		return new Span(Link.to(summary.cluster().ref()), references().to(summary.cluster()),
				new Sure(Mark.of(summary.cluster())));
	}

	private Component themes(List<Relation> themes) {
		if (themes.isEmpty()) {
			return new Unstated(Words.say("cluster.theme.none"));
		}
		Div all = new Div();
		themes.forEach((relation) -> all
			.add(new Div(Link.to(relation.to()), references().to(relation), new Sure(Mark.of(relation)))));
		return all;
	}

	private static Component date(@Nullable PartialDate date, String unknownKey) {
		if (date == null) {
			return new Unstated(Words.say(unknownKey));
		}
		return StillHeld.is(date) ? new StillHeld(date) : new Printed(date.text());
	}

	private Component participants(ClusterSummary summary) {
		Headcount headcount = summary.headcount();
		if (!headcount.known()) {
			return new Unstated(Words.say("matrix.number-unknown"));
		}
		String words = Headcounts.words(headcount);
		return new Span(new Span(headcount.splitStated() ? words : Words.say("participants.share", words)),
				references().to(summary.participants().toArray(Relation[]::new)));
	}

	/** Who takes part by name, and how we know. */
	private Component named(RegionalOverview overview) {
		Span named = new Span(Words.say("labelled", Words.say("sheet.named.list")));
		String before = "";
		for (EntityRef establishment : overview.headcount().named()) {
			Relation[] how = overview.clusters()
				.stream()
				.flatMap((summary) -> Stream.concat(summary.participants().stream(), summary.parts().stream()))
				.filter((relation) -> relation.from().equals(establishment))
				.distinct()
				.toArray(Relation[]::new);
			named.add(new Span(before), Link.to(establishment), references().to(how));
			if (how.length > 0) {
				named.add(new Sure(Mark.of(how[0])));
			}
			before = Words.say("or.before");
		}
		named.addClassName("block");
		return named;
	}

	/** None found reads « 0 sur N contrôlés ». */
	private static Component rule(List<ClusterSummary> clusters) {
		long checked = clusters.stream().filter((summary) -> summary.size() != ClusterSize.UNTOLD).count();
		long outside = clusters.stream()
			.filter((summary) -> summary.size() == ClusterSize.SMALLER || summary.size() == ClusterSize.LARGER)
			.count();
		Span rule = new Span(Words.say("sheet.size.rule", outside, checked, clusters.size() - checked, ClusterSize.MIN,
				ClusterSize.MAX));
		rule.addClassName("small");
		return rule;
	}

}
