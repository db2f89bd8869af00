package fr.maillage.ui.home;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** The page on which the product opens. */
@Route("")
@AnonymousAllowed
class HomeView extends Main {

	HomeView() {
		add(new H1("Maillage"));
	}

}
