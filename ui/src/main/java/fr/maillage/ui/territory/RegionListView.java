package fr.maillage.ui.territory;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.maillage.coverage.Axis;
import fr.maillage.territory.ClusterCoverage;
import fr.maillage.territory.RegionalClusters;
import fr.maillage.territory.RegionalClusters.State;
import fr.maillage.territory.Territories;
import fr.maillage.ui.component.Chip;
import fr.maillage.ui.component.Link;
import fr.maillage.ui.component.Page;
import fr.maillage.ui.component.Sentence;
import fr.maillage.ui.component.Strong;
import fr.maillage.ui.component.Unheeded;
import fr.maillage.ui.component.Unstated;
import fr.maillage.ui.component.Words;
import fr.maillage.ui.export.Exports;
import fr.maillage.ui.export.Sheet;
import fr.maillage.ui.playground.PlaygroundNavigation;
import fr.maillage.ui.territory.RegionNavigation.Asked;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Today's regions, with what is known of their clusters. */
@Route(RegionNavigation.LIST)
@AnonymousAllowed
class RegionListView extends Page implements BeforeEnterObserver {

	private final transient Territories territories;

	RegionListView(Territories territories) {
		this.territories = territories;
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		begin(Words.say("regions"));
		ClusterCoverage coverage = this.territories.coverage();
		heading(new Span(Words.say("regions")));
		add(Sentence.into(lead(), "regions.answer", new Strong(String.valueOf(coverage.known())),
				new Strong(String.valueOf(coverage.regions().size())),
				Words.say("regions.undocumented", coverage.count(State.NOT_DOCUMENTED))));
		Asked asked = RegionNavigation.asked(event.getLocation());
		RegionNavigation.unheeded(event.getLocation()).forEach((sentence) -> add(new Unheeded(sentence)));
		List<RegionalClusters> regions = asked.of(coverage);
		Paragraph count = new Paragraph(Words.say("things.count", regions.size()));
		count.addClassNames("mut", "listed");
		count.getElement().setAttribute("role", "status");
		Div above = bar(count, orders(asked));
		above.addClassName("above");
		add(section(Words.say("regions.list"), states(coverage, asked), above,
				regions.isEmpty() ? card(nothing(asked)) : table(regions)),
				bar(new Exports(sheet(regions)), inGraphQl()));
	}

	/** What sources tell, with the number of regions of which they tell it. */
	private static Nav states(ClusterCoverage coverage, Asked asked) {
		Nav chips = new Nav();
		chips.addClassNames("bar", "kinds");
		chips.setAriaLabel(Words.say("things.categories"));
		chips.add(Chip.to(RegionNavigation.address(asked.in(null)), Words.say("things.all"), coverage.regions().size(),
				asked.state() == null));
		for (State state : State.values()) {
			int number = coverage.count(state);
			if (number > 0 || state == asked.state()) {
				chips.add(Chip.to(RegionNavigation.address(asked.in(state)), Words.label(state), number,
						state == asked.state()));
			}
		}
		return chips;
	}

	private static Nav orders(Asked asked) {
		Span words = new Span(Words.say("labelled", Words.say("things.order")));
		words.addClassNames("sm", "mut");
		Nav orders = new Nav(words, order(asked, false, "things.by.name"), order(asked, true, "things.largest.REGION"));
		orders.setAriaLabel(Words.say("things.order"));
		orders.addClassNames("bar", "orders");
		return orders;
	}

	private static Link order(Asked asked, boolean byNumber, String key) {
		Link link = new Link(RegionNavigation.address(new Asked(asked.state(), byNumber)), Words.say(key));
		if (byNumber == asked.byNumber()) {
			link.getElement().setAttribute("aria-current", "true");
		}
		return link;
	}

	private static Paragraph nothing(Asked asked) {
		String state = (asked.state() != null) ? Words.label(asked.state()) : "";
		return Sentence.into(new Paragraph(), "things.none",
				Sentence.into(new Span(), "things.active.named", state, Words.say("things.active.category")),
				new Link(RegionNavigation.address(asked.in(null)), Words.say("things.active.clear")));
	}

	private static Component table(List<RegionalClusters> regions) {
		NativeTable table = new NativeTable();
		table.setCaptionText(Words.say("regions.list"));
		table.getCaption().addClassName("vh");
		NativeTableRow head = new NativeTableRow();
		Stream.of("region", "region.insee", "clusters")
			.map((key) -> new NativeTableHeaderCell(Words.say(key)))
			.peek((cell) -> cell.getElement().setAttribute("scope", "col"))
			.forEach(head::add);
		table.getHead().add(head);
		regions.forEach((region) -> table.getBody().add(row(region)));
		Div card = new Div(table);
		card.addClassNames("card", "sheet");
		return card;
	}

	private static NativeTableRow row(RegionalClusters clusters) {
		NativeTableHeaderCell name = new NativeTableHeaderCell(Link.to(clusters.region().ref()));
		name.getElement().setAttribute("scope", "row");
		String code = clusters.region().code();
		NativeTableRow row = new NativeTableRow();
		row.add(name, new NativeTableCell((code != null) ? code : ""), new NativeTableCell(known(clusters)));
		return row;
	}

	private static Sheet sheet(List<RegionalClusters> regions) {
		return new Sheet(RegionNavigation.LIST, Words.say("regions"),
				Stream.of("region.insee", "region", "clusters", "regions.export.state")
					.map((key) -> Words.say(key))
					.toList(),
				regions.stream().map(RegionListView::line).toList());
	}

	private static List<@Nullable Object> line(RegionalClusters clusters) {
		boolean known = clusters.state() == State.KNOWN;
		return Arrays.asList(clusters.region().code(), clusters.region().name(), known ? clusters.clusters() : null,
				RegionNavigation.told(clusters));
	}

	/** The same numbers for programs. */
	private static Anchor inGraphQl() {
		Map<String, @Nullable Object> variables = new LinkedHashMap<>();
		variables.put("axis", Axis.THEME.name());
		variables.put("all", false);
		variables.put("sourcesSince", null);
		return PlaygroundNavigation.view("where-clusters-are-known", variables);
	}

	/** How many clusters are known, or how little is. */
	private static Component known(RegionalClusters clusters) {
		return switch (clusters.state()) {
			case KNOWN -> new Strong(RegionNavigation.told(clusters));
			case NUMBER_UNKNOWN, NOT_DOCUMENTED -> new Unstated(Words.label(clusters.state()));
		};
	}

}
