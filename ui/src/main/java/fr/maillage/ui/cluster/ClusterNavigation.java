package fr.maillage.ui.cluster;

import com.vaadin.flow.router.RouteParameters;
import fr.maillage.ui.component.Address;
import fr.maillage.ui.component.Link;
import fr.maillage.ui.component.Words;

/** The way to the pages of clusters. */
public final class ClusterNavigation {

	static final String DETAILS = Address.CLUSTERS + "/:id";

	private ClusterNavigation() {
	}

	/** A link to the list of clusters. */
	public static Link list() {
		return new Link(Address.CLUSTERS, Words.say("clusters"));
	}

	static String id(RouteParameters parameters) {
		return parameters.get("id").orElse("");
	}

}
