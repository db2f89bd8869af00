package fr.maillage.ui.component;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** A day in words, in the language of the page: « 6 avril 2017 », « 1er mai 2017 ». */
public final class Day {

	private Day() {
	}

	/** The day in words. */
	public static String words(LocalDate day) {
		Locale language = Words.language();
		String words = day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language));
		boolean french = language.getLanguage().equals(Locale.FRENCH.getLanguage());
		return (french && day.getDayOfMonth() == 1) ? words.replaceFirst("^1 ", "1er ") : words;
	}

}
