package fr.maillage.ui;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * The two languages of the pages: the one that was chosen, else the browser's, else
 * French.
 */
enum Language {

	FR(Locale.FRENCH), EN(Locale.ENGLISH);

	private static final Choice CHOICE = new Choice("maillage-language");

	private final Locale locale;

	Language(Locale locale) {
		this.locale = locale;
	}

	Locale locale() {
		return this.locale;
	}

	static Language of(VaadinRequest request) {
		return CHOICE.read(request, Language.class).orElseGet(() -> preferred(Collections.list(request.getLocales())));
	}

	/** Remembers it for the next pages. */
	void keep(VaadinResponse response) {
		CHOICE.write(response, this);
	}

	private static Language preferred(List<Locale> locales) {
		for (Locale wanted : locales) {
			for (Language language : values()) {
				if (language.locale.getLanguage().equals(wanted.getLanguage())) {
					return language;
				}
			}
		}
		return FR;
	}

}
