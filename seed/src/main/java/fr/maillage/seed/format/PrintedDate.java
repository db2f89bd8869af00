package fr.maillage.seed.format;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date as a document prints it, with the days that its words allow: {@code fin 2015
 * {2015-10/2015-12}}.
 *
 * @param text the printed words
 * @param bounds what stands in the braces
 * @param earliest the first day that the words allow; null without bound
 * @param latest the last day that the words allow; null without bound
 * @param precision what the words allow
 */
public record PrintedDate(String text, String bounds, @Nullable LocalDate earliest, @Nullable LocalDate latest,
		Precision precision) {

	/** What the printed words of a date allow. */
	public enum Precision {

		DAY, MONTH, YEAR, RANGE, UNKNOWN

	}

	private record Days(LocalDate first, LocalDate last, Precision precision) {
	}

	private static final String EXPECTED = "a date as printed followed by its days in braces, such as \"fin 2015 {2015-10/2015-12}\"";

	private static final Pattern FORM = Pattern.compile("(.*\\S)\\s*\\{([^{}]*)}");

	private static final String OPEN = "..";

	/**
	 * The date that a cell holds.
	 * @throws IllegalArgumentException with what was expected, when it holds none
	 */
	public static PrintedDate parse(String cell) {
		Matcher form = FORM.matcher(cell);
		if (!form.matches()) {
			throw new IllegalArgumentException(EXPECTED);
		}
		String text = form.group(1);
		String bounds = form.group(2).strip();
		if (bounds.isEmpty()) {
			return new PrintedDate(text, bounds, null, null, Precision.UNKNOWN);
		}
		String[] ends = bounds.split("/", -1);
		if (ends.length == 1) {
			Days days = days(bounds);
			return new PrintedDate(text, bounds, days.first(), days.last(), days.precision());
		}
		if (ends.length > 2 || bounds.equals(OPEN + "/" + OPEN)) {
			throw new IllegalArgumentException(EXPECTED);
		}
		LocalDate earliest = ends[0].equals(OPEN) ? null : days(ends[0]).first();
		LocalDate latest = ends[1].equals(OPEN) ? null : days(ends[1]).last();
		if (earliest != null && latest != null && earliest.isAfter(latest)) {
			throw new IllegalArgumentException("an earliest day that is not after the latest");
		}
		return new PrintedDate(text, bounds, earliest, latest, Precision.RANGE);
	}

	private static Days days(String iso) {
		try {
			return switch (iso.length()) {
				case 4 ->
					new Days(Year.parse(iso).atDay(1), Year.parse(iso).atMonth(12).atEndOfMonth(), Precision.YEAR);
				case 7 -> new Days(YearMonth.parse(iso).atDay(1), YearMonth.parse(iso).atEndOfMonth(), Precision.MONTH);
				case 10 -> new Days(LocalDate.parse(iso), LocalDate.parse(iso), Precision.DAY);
				default -> throw new IllegalArgumentException("an ISO day, month or year in the braces");
			};
		}
		catch (DateTimeException ex) {
			throw new IllegalArgumentException("an ISO day, month or year in the braces", ex);
		}
	}

	/** What tells this date from another: its days, else its words. */
	public String key() {
		return this.bounds.isEmpty() ? Slug.of(this.text) : this.bounds.replace("/", "_");
	}

}
