package fr.maillage.ui.sheet;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import fr.maillage.ui.component.Words;
import java.util.List;
import java.util.stream.Stream;

/** A table of the sheet: the first cell of a row is its heading. */
final class SheetTable extends NativeTable {

	private final List<String> heads;

	private NativeTableRow last = new NativeTableRow();

	/** A table under the heads of these keys; none when it reads without. */
	SheetTable(String name, String... headKeys) {
		addClassName(name);
		this.heads = Stream.of(headKeys).map(Words::say).toList();
		if (!this.heads.isEmpty()) {
			NativeTableRow head = new NativeTableRow();
			this.heads.forEach((words) -> head.add(header("col", new Span(words))));
			getHead().add(head);
		}
	}

	/** Adds a row. */
	SheetTable row(Component heading, Component... cells) {
		this.last = new NativeTableRow(header("row", heading));
		for (int column = 1; column <= cells.length; column++) {
			NativeTableCell cell = new NativeTableCell(cells[column - 1]);
			if (column < this.heads.size()) {
				// a narrow screen writes the head before each cell
				cell.getElement().setAttribute("data-column", Words.say("labelled", this.heads.get(column)));
			}
			this.last.add(cell);
		}
		getBody().add(this.last);
		return this;
	}

	/** Adds a heading over the rows that follow, two beside each other. */
	SheetTable group(Component heading) {
		NativeTableHeaderCell cell = header("colgroup", heading);
		cell.getElement().setAttribute("colspan", "4");
		cell.addClassName("group");
		this.last = new NativeTableRow(cell);
		getBody().add(this.last);
		return this;
	}

	/** Adds to the last row a second one beside it. */
	SheetTable beside(Component heading, Component cell) {
		NativeTableHeaderCell second = header("row", heading);
		second.addClassName("second");
		this.last.add(second, new NativeTableCell(cell));
		return this;
	}

	private static NativeTableHeaderCell header(String scope, Component content) {
		NativeTableHeaderCell cell = new NativeTableHeaderCell(content);
		cell.getElement().setAttribute("scope", scope);
		return cell;
	}

}
