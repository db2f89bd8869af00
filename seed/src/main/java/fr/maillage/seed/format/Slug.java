package fr.maillage.seed.format;

import fr.maillage.cypher.SortKey;
import java.util.regex.Pattern;

/** The form of an id that is written by hand: lower case, ASCII, hyphens. */
public final class Slug {

	private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

	private Slug() {
	}

	/** Whether an id has this form. */
	public static boolean is(String id) {
		return FORM.matcher(id).matches();
	}

	/** The words of a text in this form. */
	public static String of(String text) {
		return SortKey.of(text).replace(' ', '-');
	}

}
