package fr.maillage.ui.provenance;

import com.vaadin.flow.router.RouteParameters;
import fr.maillage.ui.component.Address;
import fr.maillage.ui.component.Link;
import fr.maillage.ui.component.Words;

/** The way to the pages of disagreements. */
public final class DisagreementNavigation {

	static final String DETAILS = Address.DISAGREEMENTS + "/:id";

	private DisagreementNavigation() {
	}

	/** A link to the list of disagreements. */
	public static Link list() {
		return list(Words.say("disagreements"));
	}

	/** A link to the list of disagreements, in these words. */
	public static Link list(String words) {
		return new Link(Address.DISAGREEMENTS, words);
	}

	static String id(RouteParameters parameters) {
		return parameters.get("id").orElse("");
	}

}
