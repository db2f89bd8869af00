package fr.maillage.ui.thing;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NavigationState;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.server.VaadinService;
import fr.maillage.relation.Entities;
import fr.maillage.relation.EntityRef;
import fr.maillage.ui.component.Address;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Which addresses lead to a page, so that the others are answered with the status « not
 * found » before the page says so in words.
 */
@Component
public class KnownAddresses {

	private final Entities entities;

	KnownAddresses(Entities entities) {
		this.entities = entities;
	}

	/** Whether a page is at this path, and its thing in the graph. */
	public boolean leadSomewhere(VaadinService service, String path) {
		Optional<NavigationState> target = service.getRouter().resolveNavigationTarget(new Location(path));
		return target.isPresent() && isKnown(target.get().getRouteParameters(), path);
	}

	private boolean isKnown(RouteParameters parameters, String path) {
		Optional<String> id = parameters.get("code").map(Address::region).or(() -> parameters.get("id"));
		return id.isEmpty() || this.entities.byIds(List.of(id.get()))
			.values()
			.stream()
			.anyMatch((thing) -> isAt(thing.ref(), path));
	}

	/** Any thing has an address among things, which leads to the page of its kind. */
	private static boolean isAt(EntityRef thing, String path) {
		return path.startsWith(Address.THINGS + "/") || Address.of(thing).equals(path);
	}

}
