package fr.maillage.ui.thing;

import com.vaadin.flow.router.RouteParameters;
import fr.maillage.ui.component.Address;

/** The way to the page of any thing. */
public final class ThingNavigation {

	static final String DETAILS = Address.THINGS + "/:id";

	private ThingNavigation() {
	}

	static String id(RouteParameters parameters) {
		return parameters.get("id").orElse("");
	}

}
