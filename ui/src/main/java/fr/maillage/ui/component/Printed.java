package fr.maillage.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;

/** Words of the data: French whatever the language of the page. */
public final class Printed extends Span {

	public Printed(String text) {
		super(text);
		getElement().setAttribute("lang", "fr");
	}

	/** The same, followed by more of it. */
	public Printed with(Component more) {
		add(more);
		return this;
	}

}
