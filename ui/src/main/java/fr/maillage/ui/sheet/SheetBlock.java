package fr.maillage.ui.sheet;

import com.vaadin.flow.component.html.Div;

/** A part of the sheet that refers to documents. */
abstract class SheetBlock extends Div {

	private final transient References references;

	SheetBlock(References references) {
		this.references = references;
	}

	References references() {
		return this.references;
	}

}
