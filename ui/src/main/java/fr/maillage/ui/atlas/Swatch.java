package fr.maillage.ui.atlas;

import com.vaadin.flow.component.html.Span;

/** A fill of the map beside its words, in a legend. */
public final class Swatch extends Span {

	/** With the number or the sign that the map bears there. */
	public Swatch(Fill fill, String label) {
		this(fill);
		addClassName("labelled");
		setText(label);
	}

	public Swatch(Fill fill) {
		addClassNames("map-swatch", fill.className());
		getElement().setAttribute("aria-hidden", "true");
	}

}
