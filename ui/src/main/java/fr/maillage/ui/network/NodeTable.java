package fr.maillage.ui.network;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import fr.maillage.relation.Entity;
import fr.maillage.ui.component.Link;
import fr.maillage.ui.component.Words;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The things that are drawn, each with the number of its relationships that are drawn.
 */
final class NodeTable extends Div {

	NodeTable(Scene scene, Asked asked) {
		addClassNames("card", "sheet");
		Map<String, Long> drawn = scene.edges()
			.stream()
			.flatMap((edge) -> Stream.of(edge.from().id(), edge.to().id()))
			.collect(Collectors.groupingBy((id) -> id, Collectors.counting()));
		NativeTable table = new NativeTable();
		table.addClassNames("stack", "net-table");
		table.setCaptionText(Words.say("network.nodes"));
		table.getCaption().addClassName("vh");
		NativeTableRow head = new NativeTableRow();
		Stream.of("network.node.name", "network.node.kind", "network.node.drawn").forEach((column) -> {
			NativeTableHeaderCell cell = new NativeTableHeaderCell(new Span(Words.say(column)));
			cell.getElement().setAttribute("scope", "col");
			head.add(cell);
		});
		table.getHead().add(head);
		scene.things()
			.values()
			.forEach((thing) -> table.getBody().add(row(thing, drawn.getOrDefault(thing.id(), 0L), asked)));
		add(table);
	}

	private static NativeTableRow row(Entity thing, long drawn, Asked asked) {
		Link choose = new Link(NetworkNavigation.chosen(asked.choosing(thing.id())), thing.name());
		choose.getElement().setAttribute("lang", "fr");
		NativeTableHeaderCell name = new NativeTableHeaderCell(choose);
		name.getElement().setAttribute("scope", "row");
		NativeTableCell kind = new NativeTableCell(new Span(Words.label(thing.kind())));
		kind.getElement().setAttribute("data-column", Words.say("labelled", Words.say("network.node.kind")));
		NativeTableCell number = new NativeTableCell(new Span(Words.say("count", drawn)));
		number.getElement().setAttribute("data-column", Words.say("labelled", Words.say("network.node.drawn")));
		NativeTableRow row = new NativeTableRow();
		if (thing.id().equals(asked.chosen())) {
			row.addClassName("on");
			choose.getElement().setAttribute("aria-current", "true");
		}
		row.add(name, kind, number);
		return row;
	}

}
