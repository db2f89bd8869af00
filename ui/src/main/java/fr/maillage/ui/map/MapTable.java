package fr.maillage.ui.map;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.maillage.map.Knowledge;
import fr.maillage.map.Level;
import fr.maillage.map.TerritoryMap;
import fr.maillage.map.TerritoryValue;
import fr.maillage.ui.atlas.Swatch;
import fr.maillage.ui.component.Link;
import fr.maillage.ui.component.Unstated;
import fr.maillage.ui.component.Words;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** What the map says, as a table. */
final class MapTable extends Div {

	private final TerritoryMap map;

	private final Asked asked;

	MapTable(TerritoryMap map, Asked asked) {
		this.map = map;
		this.asked = asked;
		addClassName("map-table");
		add(orders());
		NativeTable table = new NativeTable();
		table.setCaptionText(MapMaking.title(map));
		table.getCaption().addClassName("vh");
		table.getHead()
			.add(new NativeTableRow(header("col", new Span(Words.say("map.territory." + map.level().name()))),
					header("col", new Span(Words.label(map.measure())))));
		List<TerritoryValue> rows = rows(map, asked);
		Predicate<TerritoryValue> apart = this::apart;
		rows.stream().filter(apart.negate()).forEach((value) -> table.getBody().add(row(value)));
		add(table);
		List<TerritoryValue> others = rows.stream().filter(apart).toList();
		if (!others.isEmpty()) {
			add(others(others));
		}
	}

	/** The rows in the order asked for. */
	static List<TerritoryValue> rows(TerritoryMap map, Asked asked) {
		Comparator<TerritoryValue> most = Comparator.comparingInt(TerritoryValue::max)
			.reversed()
			.thenComparing(TerritoryValue::knowledge);
		return asked.byNumber() ? map.territories().stream().sorted(most).toList() : map.territories();
	}

	/** A hundred départements of which nothing is known make one line. */
	private boolean apart(TerritoryValue value) {
		return this.map.level() == Level.DEPARTEMENT && value.knowledge() == Knowledge.NOT_DOCUMENTED;
	}

	private NativeTableRow row(TerritoryValue value) {
		Span name = new Span(new Swatch(Values.fill(value, this.map)), Link.to(value.territory()));
		name.addClassName("nameof");
		Opened.OfTerritory opened = new Opened.OfTerritory(value.territory().id());
		String words = Values.words(value, this.map.measure());
		NativeTableCell cell = new NativeTableCell();
		if (value.knowledge() == Knowledge.NOT_DOCUMENTED) {
			cell.add(new Unstated(words));
		}
		else {
			Link link = new Link(MapNavigation.address(this.asked.opening(opened)), words);
			if (opened.equals(this.asked.opened())) {
				link.getElement().setAttribute("aria-current", "true");
			}
			cell.add(link);
		}
		return new NativeTableRow(header("row", name), cell);
	}

	private NativeDetails others(List<TerritoryValue> others) {
		Paragraph names = new Paragraph();
		names.addClassName("sm");
		for (TerritoryValue value : others) {
			if (names.getComponentCount() > 0) {
				names.add(", ");
			}
			names.add(Link.to(value.territory()));
		}
		NativeDetails details = new NativeDetails(Words.say("map.others", others.size()), names);
		details.addClassName("map-others");
		return details;
	}

	private Nav orders() {
		Span words = new Span(Words.say("labelled", Words.say("things.order")));
		words.addClassNames("sm", "mut");
		Nav orders = new Nav(words, order(false, "things.by.name"), order(true, "map.by-number"));
		orders.setAriaLabel(Words.say("things.order"));
		orders.addClassNames("bar", "orders");
		return orders;
	}

	private Link order(boolean byNumber, String key) {
		Link link = new Link(MapNavigation.address(this.asked.byNumber(byNumber)), Words.say(key));
		if (byNumber == this.asked.byNumber()) {
			link.getElement().setAttribute("aria-current", "true");
		}
		return link;
	}

	private static NativeTableHeaderCell header(String scope, Component... content) {
		NativeTableHeaderCell cell = new NativeTableHeaderCell(content);
		cell.getElement().setAttribute("scope", scope);
		return cell;
	}

}
