package fr.maillage.ui.provenance;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.RouteParameters;
import fr.maillage.ui.component.Address;
import fr.maillage.ui.component.Link;
import fr.maillage.ui.component.Words;

/** The way to the pages of documents. */
public final class SourceNavigation {

	static final String DETAILS = Address.SOURCES + "/:id";

	private SourceNavigation() {
	}

	/** A link to the list of documents. */
	public static Link list() {
		return new Link(Address.SOURCES, Words.say("sources"));
	}

	static String id(RouteParameters parameters) {
		return parameters.get("id").orElse("");
	}

	/** The citation that an address points to, or nothing. */
	static String citation(Location location) {
		return location.getQueryParameters().getSingleParameter("preuve").orElse("");
	}

}
