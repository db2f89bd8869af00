package fr.maillage.ui;

import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;

/** Light, dark, or as the system says. */
enum Colours {

	SYSTEM(ColorScheme.Value.SYSTEM), LIGHT(ColorScheme.Value.LIGHT), DARK(ColorScheme.Value.DARK);

	private static final Choice CHOICE = new Choice("maillage-colours");

	private final ColorScheme.Value scheme;

	Colours(ColorScheme.Value scheme) {
		this.scheme = scheme;
	}

	ColorScheme.Value scheme() {
		return this.scheme;
	}

	static Colours of(VaadinRequest request) {
		return CHOICE.read(request, Colours.class).orElse(SYSTEM);
	}

	/** Those that come after them, round and round. */
	Colours next() {
		return values()[(ordinal() + 1) % values().length];
	}

	/** Remembers them for the next pages. */
	void keep(VaadinResponse response) {
		CHOICE.write(response, this);
	}

}
