package fr.maillage.ui.sheet;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;

/** Two parts of the sheet beside each other: a table, since paper knows no grid. */
final class BesideEachOther extends NativeTable {

	BesideEachOther(Component left, Component right) {
		addClassName("two");
		getElement().setAttribute("role", "presentation");
		getBody().add(new NativeTableRow(new NativeTableCell(left), new NativeTableCell(right)));
	}

}
