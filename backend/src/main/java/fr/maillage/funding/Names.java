package fr.maillage.funding;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;

/** The order of French names: É beside e. */
final class Names {

	static final Comparator<String> FRENCH = french();

	private Names() {
	}

	private static Comparator<String> french() {
		Collator collator = Collator.getInstance(Locale.FRENCH);
		return (one, other) -> collator.compare(one, other);
	}

}
