package fr.maillage.ui.component;

import com.vaadin.flow.component.html.Span;

/** Words that are read aloud and not shown. */
public final class Hidden {

	private Hidden() {
	}

	public static Span text(String words) {
		Span span = new Span(words);
		span.addClassName("vh");
		return span;
	}

}
