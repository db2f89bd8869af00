package fr.maillage.ui.component;

import com.vaadin.flow.component.html.Span;
import fr.maillage.evidence.PartialDate;
import java.util.Locale;
import java.util.regex.Pattern;

/** The word before a date, which depends in French on how the document prints it. */
enum Preposition {

	SINCE("depuis", "validity.since.day", "validity.since.year", "validity.since.other"),
	UNTIL("jusqu", "validity.until.day", "validity.until.year", "validity.until.other");

	private static final Pattern DAY = Pattern.compile("\\d{1,2}(er)? \\p{L}.*");

	private static final Pattern YEAR = Pattern.compile("\\d{4}");

	private final String printed;

	private final String day;

	private final String year;

	private final String other;

	Preposition(String printed, String day, String year, String other) {
		this.printed = printed;
		this.day = day;
		this.year = year;
		this.other = other;
	}

	void into(Span target, PartialDate date) {
		String words = date.text();
		if (words.toLowerCase(Locale.FRENCH).startsWith(this.printed)) {
			target.add(new Printed(words.substring(0, 1).toLowerCase(Locale.FRENCH) + words.substring(1)));
			return;
		}
		Sentence.into(target, key(words), new Printed(words));
	}

	private String key(String words) {
		if (DAY.matcher(words).matches()) {
			return this.day;
		}
		return YEAR.matcher(words).matches() ? this.year : this.other;
	}

}
