package fr.maillage.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import fr.maillage.ui.component.Words;

/** The name of the product, which leads home. */
class Brand extends Anchor {

	Brand() {
		super(".");
		addClassName("brand");
		getElement().setAttribute("router-link", true);
		Image sign = new Image("icons/maillage.svg", "");
		add(sign, new Span(Words.say("product")));
	}

}
