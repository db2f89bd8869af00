package fr.maillage.ui.territory;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Span;
import fr.maillage.cluster.ClusterSummary;
import fr.maillage.cluster.Headcount;
import fr.maillage.evidence.PartialDate;
import fr.maillage.relation.Unknown;
import fr.maillage.territory.RegionalOverview;
import fr.maillage.ui.cluster.Sharing;
import fr.maillage.ui.component.Announced;
import fr.maillage.ui.component.Headcounts;
import fr.maillage.ui.component.Sentence;
import fr.maillage.ui.component.Since;
import fr.maillage.ui.component.Strong;
import fr.maillage.ui.component.Words;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The sentences on which a region's page opens. */
public final class RegionAnswer {

	private RegionAnswer() {
	}

	/** Adds them to a paragraph. */
	public static void into(HasComponents lead, RegionalOverview overview) {
		Set<Unknown.Kind> unknown = overview.unknowns()
			.stream()
			.map(Unknown::kind)
			.collect(Collectors.toCollection(() -> EnumSet.noneOf(Unknown.Kind.class)));
		if (!overview.clusters().isEmpty()) {
			known(lead, overview);
			lead.add(new Text(" "));
			long announced = overview.clusters().stream().filter((summary) -> summary.cluster().announced()).count();
			if (announced > 0) {
				lead.add(new Text(Words.say("region.answer.announced", announced) + " "));
			}
			whoActs(lead, unknown);
		}
		else if (unknown.contains(Unknown.Kind.NUMBER_OF_CLUSTERS)) {
			Sentence.into(lead, "region.answer.number-unknown");
		}
		else {
			Sentence.into(lead, "region.answer.none-known");
		}
	}

	private static void known(HasComponents lead, RegionalOverview overview) {
		Headcount headcount = overview.headcount();
		String clusters = Words.say("region.answer.clusters", overview.clusters().size());
		Component since = since(overview.clusters());
		if (!headcount.known()) {
			Sentence.into(lead, "region.answer.uncounted", clusters, since);
			return;
		}
		Sentence.into(lead, Sharing.byAll(overview.clusters()) ? "region.answer.shared" : "region.answer.counted",
				clusters, since, new Strong(Headcounts.words(headcount)), named(headcount));
	}

	private static String named(Headcount headcount) {
		String named = Words.say("region.answer.named", headcount.named().size());
		return (headcount.announcedMax() == 0) ? named : named + Words.say("or.before")
				+ Announced.words(headcount.announcedMin(), headcount.announcedMax(), headcount.max());
	}

	private static Component since(List<ClusterSummary> clusters) {
		List<Optional<PartialDate>> dates = clusters.stream()
			.map((summary) -> Optional.ofNullable(summary.cluster().validity().since()))
			.distinct()
			.toList();
		return (dates.size() == 1) ? dates.getFirst()
			.<Component>map((date) -> new Span(new Text("\u00a0"), new Since(date)))
			.orElseGet(Span::new) : new Span();
	}

	private static void whoActs(HasComponents lead, Set<Unknown.Kind> unknown) {
		boolean funder = unknown.contains(Unknown.Kind.REGIONAL_FUNDER);
		boolean facilitator = unknown.contains(Unknown.Kind.FACILITATOR);
		if (funder && facilitator) {
			Sentence.into(lead, "region.answer.no-funder-no-facilitator");
		}
		else if (funder) {
			Sentence.into(lead, "region.answer.no-funder");
		}
		else if (facilitator) {
			Sentence.into(lead, "region.answer.no-facilitator");
		}
	}

}
