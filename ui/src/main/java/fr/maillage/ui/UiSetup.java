package fr.maillage.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import fr.maillage.catalogue.Readiness;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * What every browser window gets: its language, its colours, its error handler, its
 * patience.
 */
@Component
class UiSetup implements VaadinServiceInitListener {

	private final Readiness readiness;

	private final PageStatus status;

	UiSetup(Readiness readiness, PageStatus status) {
		this.readiness = readiness;
		this.status = status;
	}

	@Override
	public void serviceInit(ServiceInitEvent event) {
		event.addIndexHtmlRequestListener(UiSetup::dress);
		event.addIndexHtmlRequestListener(UiSetup::guard);
		event.addIndexHtmlRequestListener(new PagePolicy());
		event.addIndexHtmlRequestListener(
				(page) -> page.getVaadinResponse().setStatus(this.status.of(page.getVaadinRequest()).getCode()));
		event.addRequestHandler(new NothingThere(this.status));
		VaadinService service = event.getSource();
		service.addSessionInitListener((session) -> session.getSession().setErrorHandler(new UiErrorHandler()));
		service.setSystemMessagesProvider(new ConnectionWords());
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

	/**
	 * The page is sent before Spring Security, which guards the rest, writes its headers.
	 */
	private static void guard(IndexHtmlResponse page) {
		page.getVaadinResponse().setHeader("X-Content-Type-Options", "nosniff");
		page.getVaadinResponse().setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
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
		ConnectionWords.tell(ui);
		ui.addBeforeEnterListener((enter) -> {
			boolean waiting = enter.getNavigationTarget() == PreparingView.class;
			if (!waiting && !(this.readiness.state() instanceof Readiness.State.Ready)) {
				enter.rerouteTo(PreparingView.class);
			}
		});
	}

}
