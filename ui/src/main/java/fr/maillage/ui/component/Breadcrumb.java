package fr.maillage.ui.component;

import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;

/** Where the page stands: links to what is above it, then its own name. */
public final class Breadcrumb extends Nav {

	public Breadcrumb(Link above, String here) {
		addClassName("crumb");
		setAriaLabel(Words.say("crumb"));
		Span current = new Span(here);
		current.getElement().setAttribute("aria-current", "page");
		add(above, Icon.CHEVRON_RIGHT.drawing(), current);
	}

}
