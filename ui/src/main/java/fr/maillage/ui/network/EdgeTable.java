package fr.maillage.ui.network;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import fr.maillage.relation.Relation;
import fr.maillage.ui.component.Evidence;
import fr.maillage.ui.component.Link;
import fr.maillage.ui.component.Mark;
import fr.maillage.ui.component.RelationDetail;
import fr.maillage.ui.component.Words;
import java.util.Comparator;
import java.util.List;

/** The relationships that are drawn, with their proofs: it equals the drawing. */
final class EdgeTable extends Div {

	private static final List<String> COLUMNS = List.of("assertions.from", "assertions.type", "assertions.to",
			"assertions.detail", "assertions.certainty", "proof");

	EdgeTable(Scene scene, Asked asked, Evidence evidence) {
		addClassNames("card", "sheet");
		NativeTable table = new NativeTable();
		table.addClassNames("stack", "net-table");
		table.setCaptionText(Words.say("network.edges"));
		table.getCaption().addClassName("vh");
		NativeTableRow head = new NativeTableRow();
		COLUMNS.forEach((column) -> head.add(header("col", new Span(Words.say(column)))));
		table.getHead().add(head);
		scene.edges()
			.stream()
			.sorted(Comparator.comparing(Relation::type)
				.thenComparing((edge) -> edge.from().name())
				.thenComparing(Relation::id))
			.forEach((edge) -> table.getBody().add(row(edge, asked, evidence)));
		add(table);
	}

	private static NativeTableRow row(Relation edge, Asked asked, Evidence evidence) {
		Link choose = new Link(NetworkNavigation.chosen(asked.choosing(edge.id())), Words.label(edge.type()));
		NativeTableRow row = new NativeTableRow();
		if (edge.id().equals(asked.chosen())) {
			row.addClassName("on");
			choose.getElement().setAttribute("aria-current", "true");
		}
		row.add(header("row", Link.to(edge.from())), cell(1, choose), cell(2, Link.to(edge.to())),
				cell(3, new RelationDetail(edge)), cell(4, Mark.of(edge).worded()), cell(5, evidence.proofs(edge)));
		return row;
	}

	private static NativeTableCell cell(int column, Component content) {
		NativeTableCell cell = new NativeTableCell(content);
		cell.getElement().setAttribute("data-column", Words.say("labelled", Words.say(COLUMNS.get(column))));
		return cell;
	}

	private static NativeTableHeaderCell header(String scope, Component content) {
		NativeTableHeaderCell cell = new NativeTableHeaderCell(content);
		cell.getElement().setAttribute("scope", scope);
		return cell;
	}

}
