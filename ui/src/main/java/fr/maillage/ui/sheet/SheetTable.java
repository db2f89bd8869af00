package fr.maillage.ui.sheet;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import fr.maillage.ui.component.Words;
import java.util.List;

/** A table of the sheet: the first cell of a row is its heading. */
final class SheetTable extends NativeTable {

	private NativeTableRow last = new NativeTableRow();

	/** A table under the heads of these keys; none when it reads without. */
	SheetTable(String name, String... headKeys) {
		addClassName(name);
		if (headKeys.length > 0) {
			NativeTableRow head = new NativeTableRow();
			for (String key : headKeys) {
				head.add(header("col", new Span(Words.say(key))));
			}
			getHead().add(head);
			// it scrolls on a narrow screen
			getElement().setAttribute("tabindex", "0");
		}
	}

	/** Adds a row. */
	SheetTable row(Component heading, Component... cells) {
		this.last = new NativeTableRow(header("row", heading));
		List.of(cells).forEach((cell) -> this.last.add(new NativeTableCell(cell)));
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
