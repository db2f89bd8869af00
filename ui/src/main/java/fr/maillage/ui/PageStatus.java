package fr.maillage.ui;

import com.vaadin.flow.router.NavigationState;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.VaadinRequest;
import fr.maillage.catalogue.Readiness;
import fr.maillage.relation.Entities;
import fr.maillage.ui.component.Address;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The HTTP status of a page. A browser gets it with the empty document, before it asks
 * for the page itself, so it is told from the address alone.
 */
@Component
class PageStatus {

	private static final Logger LOG = LoggerFactory.getLogger(PageStatus.class);

	private final Readiness readiness;

	private final Entities entities;

	PageStatus(Readiness readiness, Entities entities) {
		this.readiness = readiness;
		this.entities = entities;
	}

	HttpStatusCode of(VaadinRequest request) {
		return switch (this.readiness.state()) {
			case Readiness.State.Failed _ -> HttpStatusCode.SERVICE_UNAVAILABLE;
			// the page that is shown instead waits for the one that was asked for
			case Readiness.State.Preparing _ -> HttpStatusCode.OK;
			case Readiness.State.Ready _ -> leadsSomewhere(request) ? HttpStatusCode.OK : HttpStatusCode.NOT_FOUND;
		};
	}

	private boolean leadsSomewhere(VaadinRequest request) {
		String path = Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
		Optional<NavigationState> page = request.getService()
			.getRouter()
			.resolveNavigationTarget(path, request.getParameterMap());
		return page.isPresent() && Address.thing(path).map(this::isHeld).orElse(true);
	}

	/** When the graph cannot tell, the page will say that it failed. */
	private boolean isHeld(Address.Thing thing) {
		try {
			return this.entities.find(thing.id()).filter((held) -> thing.isOf(held.kind())).isPresent();
		}
		catch (RuntimeException unanswered) {
			LOG.debug("The graph does not tell whether {} is held", thing.id(), unanswered);
			return true;
		}
	}

}
