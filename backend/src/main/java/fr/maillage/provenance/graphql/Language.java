package fr.maillage.provenance.graphql;

import java.util.Locale;

/** In which language a program wants the product's own words. */
enum Language {

	FR(Locale.FRENCH), EN(Locale.ENGLISH);

	private final Locale locale;

	Language(Locale locale) {
		this.locale = locale;
	}

	Locale locale() {
		return this.locale;
	}

}
