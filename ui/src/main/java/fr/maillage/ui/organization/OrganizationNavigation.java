package fr.maillage.ui.organization;

import com.vaadin.flow.router.RouteParameters;
import fr.maillage.ui.component.Address;
import fr.maillage.ui.component.Link;
import fr.maillage.ui.component.Words;

/** The way to the pages of organizations. */
public final class OrganizationNavigation {

	static final String DETAILS = Address.ORGANIZATIONS + "/:id";

	private OrganizationNavigation() {
	}

	/** A link to the list of organizations. */
	public static Link list() {
		return new Link(Address.ORGANIZATIONS, Words.say("organizations"));
	}

	static String id(RouteParameters parameters) {
		return parameters.get("id").orElse("");
	}

}
