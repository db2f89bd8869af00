package fr.maillage.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import fr.maillage.catalogue.Readiness;
import fr.maillage.ui.thing.KnownAddresses;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * What every browser window gets: its language, its colours, its error handler, its
 * patience.
 */
@Component
class UiSetup implements VaadinServiceInitListener {

	private static final Logger LOG = LoggerFactory.getLogger(UiSetup.class);

	private final Readiness readiness;

	private final KnownAddresses addresses;

	UiSetup(Readiness readiness, KnownAddresses addresses) {
		this.readiness = readiness;
		this.addresses = addresses;
	}

	@Override
	public void serviceInit(ServiceInitEvent event) {
		VaadinService service = event.getSource();
		event.addIndexHtmlRequestListener(UiSetup::dress);
		event.addIndexHtmlRequestListener((page) -> answer(page, service));
		service.addSessionInitListener((session) -> session.getSession().setErrorHandler(new UiErrorHandler()));
		service.addUIInitListener(this::open);
	}

	/**
	 * Before any script runs: so that no page flashes in the wrong language or colours.
	 */
	private static void dress(IndexHtmlResponse page) {
		VaadinRequest request = page.getVaadinRequest();
		page.getDocument().child(0).attr("lang", Language.of(request).locale().getLanguage());
		Colours colours = Colours.of(request);
		if (colours != Colours.SYSTEM) {
			page.getDocument().child(0).attr("style", "color-scheme: " + colours.scheme().getValue());
		}
	}

	/** The page tells in words what the status tells to programs. */
	private void answer(IndexHtmlResponse page, VaadinService service) {
		String path = page.getVaadinRequest().getPathInfo();
		if (path == null || !(this.readiness.state() instanceof Readiness.State.Ready)) {
			return;
		}
		try {
			if (!this.addresses.leadSomewhere(service, path.substring(1))) {
				page.getVaadinResponse().setStatus(HttpStatusCode.NOT_FOUND.getCode());
			}
		}
		catch (RuntimeException ex) {
			// the page itself will fail, and say so
			LOG.debug("Whether {} leads somewhere is not known", path, ex);
		}
	}

	private void open(UIInitEvent event) {
		UI ui = event.getUI();
		VaadinRequest request = VaadinRequest.getCurrent();
		if (request != null) {
			ui.setLocale(Language.of(request).locale());
			Colours colours = Colours.of(request);
			if (colours != Colours.SYSTEM) {
				ui.getPage().setColorScheme(colours.scheme());
			}
		}
		ui.addBeforeEnterListener((enter) -> {
			boolean waiting = enter.getNavigationTarget() == PreparingView.class;
			if (!waiting && !(this.readiness.state() instanceof Readiness.State.Ready)) {
				enter.rerouteTo(PreparingView.class);
			}
		});
	}

}
