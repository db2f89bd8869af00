package fr.maillage.ui.home;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.maillage.territory.ClusterCoverage;
import fr.maillage.territory.RegionalClusters;
import fr.maillage.territory.RegionalClusters.State;
import fr.maillage.ui.component.Link;
import fr.maillage.ui.component.Strong;
import fr.maillage.ui.component.Words;
import fr.maillage.ui.territory.RegionNavigation;
import java.util.Comparator;

/** How many clusters are described, region by region; the unknown has its place. */
class CoverageCard extends Div {

	CoverageCard(ClusterCoverage coverage) {
		addClassNames("card", "coverage");
		add(new H2(Words.say("home.coverage")));
		UnorderedList list = new UnorderedList();
		coverage.regions()
			.stream()
			.filter((region) -> region.state() != State.NOT_DOCUMENTED)
			.sorted(Comparator.comparing(RegionalClusters::state)
				.thenComparing(Comparator.comparingInt(RegionalClusters::clusters).reversed()))
			.forEach((region) -> list.add(line(region)));
		list.add(undocumented(coverage.count(State.NOT_DOCUMENTED)));
		Paragraph note = new Paragraph(Words.say("home.coverage.note", coverage.clusters()));
		note.addClassNames("sm", "mut3");
		Link all = RegionNavigation.list();
		all.setText(Words.say("home.coverage.list"));
		add(list, note, all);
	}

	private static ListItem line(RegionalClusters region) {
		Span swatch = new Span();
		swatch.addClassNames("swatch", "state-" + region.state().name().toLowerCase(java.util.Locale.ROOT));
		boolean known = region.state() == State.KNOWN;
		swatch.setText(known ? String.valueOf(region.clusters()) : "?");
		swatch.getElement().setAttribute("aria-hidden", "true");
		return new ListItem(swatch, Link.to(region.region().ref()),
				new Strong(known ? Words.say("regions.clusters", region.clusters()) : Words.label(region.state())));
	}

	private static ListItem undocumented(int regions) {
		Span swatch = new Span();
		swatch.addClassNames("swatch", "state-not_documented");
		return new ListItem(swatch, new Span(Words.label(State.NOT_DOCUMENTED)),
				new Strong(Words.say("home.coverage.regions", regions)));
	}

}
