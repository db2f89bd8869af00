package fr.maillage.cypher;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The key by which lists are ordered: Neo4j orders strings by code point, which puts "é"
 * after "z". Marks and ligatures are folded, case and punctuation are dropped.
 */
public final class SortKey {

	private static final Pattern MARKS = Pattern.compile("\\p{M}+");

	private static final Pattern OTHER_THAN_WORDS = Pattern.compile("[^a-z0-9]+");

	private SortKey() {
	}

	/** The folded form of a name; never empty: a name without letters is its own key. */
	public static String of(String name) {
		String lower = name.toLowerCase(Locale.FRENCH).replace("œ", "oe").replace("æ", "ae");
		String folded = MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
		String key = OTHER_THAN_WORDS.matcher(folded).replaceAll(" ").strip();
		return key.isEmpty() ? name : key;
	}

}
