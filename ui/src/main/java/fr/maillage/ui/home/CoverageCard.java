package fr.maillage.ui.home;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.maillage.relation.EntityRef;
import fr.maillage.territory.ClusterCoverage;
import fr.maillage.territory.RegionalClusters;
import fr.maillage.territory.RegionalClusters.State;
import fr.maillage.ui.atlas.DrawnMap;
import fr.maillage.ui.atlas.Fill;
import fr.maillage.ui.atlas.MapDrawing;
import fr.maillage.ui.atlas.Patch;
import fr.maillage.ui.atlas.Swatch;
import fr.maillage.ui.component.Link;
import fr.maillage.ui.component.Strong;
import fr.maillage.ui.component.Words;
import fr.maillage.ui.map.MapNavigation;
import fr.maillage.ui.territory.RegionNavigation;
import java.util.Comparator;
import java.util.List;

/** How many clusters are described, region by region; the unknown has its place. */
class CoverageCard extends Div {

	CoverageCard(ClusterCoverage coverage) {
		addClassNames("card", "coverage");
		int most = coverage.regions().stream().mapToInt(RegionalClusters::clusters).max().orElse(0);
		add(new H2(Words.say("home.coverage")), new DrawnMap(map(coverage, most)));
		UnorderedList list = new UnorderedList();
		coverage.regions()
			.stream()
			.filter((region) -> region.state() != State.NOT_DOCUMENTED)
			.sorted(Comparator.comparing(RegionalClusters::state)
				.thenComparing(Comparator.comparingInt(RegionalClusters::clusters).reversed()))
			.forEach((region) -> list.add(line(region, most)));
		list.add(undocumented(coverage.count(State.NOT_DOCUMENTED)));
		Paragraph note = new Paragraph(Words.say("home.coverage.note", coverage.clusters(), coverage.announced()));
		note.addClassNames("sm", "mut3");
		Link all = RegionNavigation.list();
		all.setText(Words.say("home.coverage.list"));
		Paragraph outlines = new Paragraph(Words.say("map.note"));
		outlines.addClassNames("sm", "mut3");
		add(list, note, all, outlines);
	}

	private static MapDrawing map(ClusterCoverage coverage, int most) {
		return new MapDrawing("accueil", Words.say("home.coverage"),
				coverage.regions().stream().map((region) -> patch(region, most)).toList(), List.of(), List.of(), null);
	}

	private static Patch patch(RegionalClusters region, int most) {
		EntityRef ref = region.region().ref();
		return new Patch(ref.id(), ref.name(), fill(region, most), label(region),
				Words.say("map.told", ref.name(), told(region)), MapNavigation.clustersOf(ref.id()), false,
				region.announced() > 0);
	}

	private static Fill fill(RegionalClusters region, int most) {
		return switch (region.state()) {
			case KNOWN -> Fill.tier(region.clusters(), most);
			case NUMBER_UNKNOWN -> Fill.DOTTED;
			case NOT_DOCUMENTED -> Fill.HATCHED;
		};
	}

	private static String label(RegionalClusters region) {
		return switch (region.state()) {
			case KNOWN -> (region.others() ? "≥\u00a0" : "") + region.clusters();
			case NUMBER_UNKNOWN -> "?";
			case NOT_DOCUMENTED -> "";
		};
	}

	private static String told(RegionalClusters region) {
		return RegionNavigation.told(region);
	}

	private static ListItem line(RegionalClusters region, int most) {
		return new ListItem(new Swatch(fill(region, most), label(region)), Link.to(region.region().ref()),
				new Strong(told(region)));
	}

	private static ListItem undocumented(int regions) {
		return new ListItem(new Swatch(Fill.HATCHED, ""), new Span(Words.label(State.NOT_DOCUMENTED)),
				new Strong(Words.say("home.coverage.regions", regions)));
	}

}
