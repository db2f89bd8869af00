package fr.maillage.ui.diffusion;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import fr.maillage.cluster.ClusterSummary;
import fr.maillage.cluster.Clusters;
import fr.maillage.coverage.Column;
import fr.maillage.coverage.ColumnTotal;
import fr.maillage.diffusion.Diffusion;
import fr.maillage.diffusion.Reach;
import fr.maillage.diffusion.WaveReach;
import fr.maillage.relation.EntityRef;
import fr.maillage.ui.component.Evidence;
import fr.maillage.ui.component.Headcounts;
import fr.maillage.ui.component.Link;
import fr.maillage.ui.component.Words;
import fr.maillage.ui.coverage.OpenedCluster;
import fr.maillage.ui.evidence.PageEvidence;
import java.util.List;
import java.util.Optional;

/**
 * What a number of the waves counts: its clusters, and those of whom it counts the
 * participants.
 */
final class OpenedReach extends Section {

	private OpenedReach(WaveReach wave, boolean cumulative, Reach reach) {
		setId(DiffusionNavigation.OPENED);
		addClassNames("card", "pad", "opened");
		Paragraph kind = new Paragraph(Words.say("matrix.opened"));
		kind.addClassNames("sm", "mut");
		H2 heading = new H2(cumulative ? Words.say("diffusion.until", wave.wave().name()) : wave.wave().name());
		heading.getElement().setAttribute("tabindex", "-1");
		Paragraph number = new Paragraph(Words.say("matrix.opened.clusters", reach.clusters().size()));
		number.addClassNames("sm", "mut");
		add(new Div(kind, heading, number));
	}

	/** What was opened; empty when there is no such wave. */
	static Optional<OpenedReach> of(Diffusion diffusion, Asked.Opened opened, Clusters clusters,
			PageEvidence pageEvidence) {
		return diffusion.waves()
			.stream()
			.filter((wave) -> wave.wave().id().equals(opened.wave()))
			.findFirst()
			.map((wave) -> of(wave, opened.cumulative(), column(diffusion, opened), clusters, pageEvidence));
	}

	private static OpenedReach of(WaveReach wave, boolean cumulative, Optional<Column> column, Clusters clusters,
			PageEvidence pageEvidence) {
		Reach reach = cumulative ? wave.cumulative() : wave.alone();
		OpenedReach panel = new OpenedReach(wave, cumulative, reach);
		if (reach.headcount().known()) {
			panel.add(counted(reach));
		}
		List<ClusterSummary> summaries = clusters
			.summaries(reach.clusters().stream().limit(OpenedCluster.MOST).map(EntityRef::id).toList());
		Evidence evidence = pageEvidence.of(summaries.stream().flatMap(OpenedCluster::shown));
		Div list = new Div();
		summaries.forEach((summary) -> list.add(new OpenedCluster(summary, column.orElse(null), evidence)));
		panel.add(list);
		OpenedCluster.left(reach.clusters().size()).ifPresent(panel::add);
		return panel;
	}

	/** Why each is in the wave; over several waves, each cluster has its own. */
	private static Optional<Column> column(Diffusion diffusion, Asked.Opened opened) {
		return diffusion.matrix()
			.columns()
			.stream()
			.map(ColumnTotal::column)
			.filter((column) -> !opened.cumulative() && column.key().equals(opened.wave()))
			.findFirst();
	}

	/** Those that the number adds, each once. */
	private static Paragraph counted(Reach reach) {
		Paragraph counted = new Paragraph();
		counted.add(Words.say("diffusion.opened.counted", Headcounts.told(reach.headcount())));
		String before = " ";
		List<EntityRef> groups = reach.headcount().counted();
		for (EntityRef group : groups.subList(0, Math.min(groups.size(), OpenedCluster.MOST))) {
			counted.add(before);
			counted.add(Link.to(group));
			before = Words.say("or.before");
		}
		if (groups.size() > OpenedCluster.MOST) {
			counted.add(" " + Words.say("paged.shown", OpenedCluster.MOST, groups.size()));
		}
		return counted;
	}

}
