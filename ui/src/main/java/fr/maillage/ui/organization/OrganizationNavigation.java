package fr.maillage.ui.organization;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.RouteParameters;
import fr.maillage.organization.OrganizationKind;
import fr.maillage.ui.component.Address;
import fr.maillage.ui.component.Link;
import fr.maillage.ui.component.Words;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The way to the pages of organizations. */
public final class OrganizationNavigation {

	static final String LIST = Address.ORGANIZATIONS;

	static final String DETAILS = Address.ORGANIZATIONS + "/:id";

	private static final String KIND = "nature";

	private OrganizationNavigation() {
	}

	/** A link to the list of organizations. */
	public static Link list() {
		return new Link(LIST, Words.say("organizations"));
	}

	/** A link to the organizations of one kind. */
	static Link list(OrganizationKind kind, String words) {
		return new Link(LIST + "?" + KIND + "=" + code(kind), words);
	}

	/** The kind that an address asks for. */
	static Optional<OrganizationKind> kind(Location location) {
		return location.getQueryParameters()
			.getSingleParameter(KIND)
			.flatMap((code) -> Arrays.stream(OrganizationKind.values())
				.filter((kind) -> code(kind).equals(code))
				.findFirst());
	}

	static String id(RouteParameters parameters) {
		return parameters.get("id").orElse("");
	}

	private static String code(OrganizationKind kind) {
		return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
