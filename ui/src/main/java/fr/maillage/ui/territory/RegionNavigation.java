package fr.maillage.ui.territory;

import com.vaadin.flow.router.RouteParameters;
import fr.maillage.territory.RegionCode;
import fr.maillage.ui.component.Address;
import fr.maillage.ui.component.Link;
import fr.maillage.ui.component.Words;

/** The way to the pages of regions. */
public final class RegionNavigation {

	static final String LIST = Address.REGIONS;

	static final String DETAILS = Address.REGIONS + "/:code";

	private static final String CODE = "code";

	private RegionNavigation() {
	}

	/** A link to the list of regions. */
	public static Link list() {
		return new Link(LIST, Words.say("regions"));
	}

	/** A link to the page of a region, in these words. */
	public static Link details(RegionCode code, String words) {
		return new Link(Address.REGIONS + "/" + code.value(), words);
	}

	static String code(RouteParameters parameters) {
		return parameters.get(CODE).orElse("");
	}

}
