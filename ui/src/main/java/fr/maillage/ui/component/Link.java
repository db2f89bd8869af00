package fr.maillage.ui.component;

import com.vaadin.flow.component.html.Anchor;
import fr.maillage.relation.EntityRef;

/** A link inside the product: it opens the page without loading the application again. */
public final class Link extends Anchor {

	public Link(String address, String text) {
		// the empty address is the home page; "." keeps it relative to the base
		super(address.isEmpty() ? "." : address, text);
		getElement().setAttribute("router-link", true);
	}

	/** A link to a thing, by its French name. */
	public static Link to(EntityRef thing) {
		Link link = new Link(Address.of(thing), thing.name());
		link.getElement().setAttribute("lang", "fr");
		return link;
	}

}
