package fr.maillage.ui.component;

import com.vaadin.flow.component.html.Span;

/**
 * A small drawing of ours beside words that say the same. The drawing is a constant of
 * this package, never data.
 */
final class Glyph extends Span {

	Glyph(String className, String svg) {
		addClassName(className);
		getElement().setAttribute("aria-hidden", "true");
		getElement().setProperty("innerHTML", svg);
	}

}
