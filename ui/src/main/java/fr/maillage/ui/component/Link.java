package fr.maillage.ui.component;

import com.vaadin.flow.component.html.Anchor;
import fr.maillage.relation.EntityRef;
import java.util.Locale;
import java.util.regex.Pattern;

/** A link inside the product: it opens the page without loading the application again. */
public final class Link extends Anchor {

	private static final Pattern ARTICLE = Pattern.compile("Une? ");

	public Link(String address, String text) {
		// the empty address is the home page; "." keeps it relative to the base
		super(address.isEmpty() ? "." : address, text);
		getElement().setAttribute("router-link", true);
	}

	/** A link to a thing, by its French name. */
	public static Link to(EntityRef thing) {
		return to(thing, thing.name());
	}

	/**
	 * The same within a sentence, where an article that begins the name is no capital.
	 */
	public static Link within(EntityRef thing) {
		String name = thing.name();
		return to(thing, ARTICLE.matcher(name).lookingAt()
				? name.substring(0, 1).toLowerCase(Locale.FRENCH) + name.substring(1) : name);
	}

	private static Link to(EntityRef thing, String name) {
		Link link = new Link(Address.of(thing), name);
		link.getElement().setAttribute("lang", "fr");
		return link;
	}

}
