package fr.maillage.cypher;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The form in which texts are searched: what is stored and what is typed pass through
 * here, so that they meet. Only {@code a-z}, {@code 0-9} and single spaces are left: no
 * sign of a query language survives.
 */
public final class SearchText {

	private static final Pattern ELISION = Pattern.compile(
			"(?<![\\p{L}\\p{N}])(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)['’ʼ](?=\\p{L})", Pattern.CASE_INSENSITIVE);

	/** Soft hyphens and other signs that are never seen. */
	private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}+");

	private static final Set<String> ARTICLES = Set.of("le", "la", "les", "un", "une", "des", "du", "de");

	/** Folded as texts are. « Est » is none of them: it is a side of the country. */
	private static final Set<String> EMPTY_WORDS = Stream.of(
			"le la les un une des du de et en au aux a ou par pour sur",
			"dans avec entre chez d l qu qui que quoi dont quel quelle quels quelles comment combien quand pourquoi depuis",
			"ont ete sont ce cet cette ces se son sa ses leur leurs on il elle ils elles y",
			"the an of and or in on at",
			"by for from to with who what which where when why how many is are was were do does did its their there since")
		.flatMap((line) -> Arrays.stream(line.split(" ")))
		.map(SearchText::singular)
		.collect(Collectors.toUnmodifiableSet());

	private static final int LEAST_PLURAL = 4;

	private SearchText() {
	}

	/**
	 * The words of a text: no accent, no capital, no elided article, no sign, no plural,
	 * and no ligature or wide letter, which texts copied from printed pages hold.
	 */
	public static String of(String text) {
		String key = SortKey.of(ELISION.matcher(plain(text)).replaceAll(" ").replace("ß", "ss"));
		// a text without letters is its own sort key; nobody searches it
		return Arrays.stream(key.split(" "))
			.filter((word) -> word.matches("[a-z0-9]+"))
			.map(SearchText::singular)
			.collect(Collectors.joining(" "));
	}

	/** The words of a name: those of a text, without the article in front. */
	public static String ofName(String name) {
		List<String> words = words(of(name));
		int first = 0;
		while (first < words.size() - 1 && ARTICLES.contains(words.get(first))) {
			first++;
		}
		return String.join(" ", words.subList(first, words.size()));
	}

	/** The words of a folded text that tell something; all of them when none does. */
	public static List<String> telling(String folded) {
		List<String> words = words(folded);
		List<String> telling = words.stream().filter((word) -> !EMPTY_WORDS.contains(word)).toList();
		return telling.isEmpty() ? words : telling;
	}

	/**
	 * Whether a word as typed tells something: an article, a pronoun or a preposition
	 * does not.
	 */
	public static boolean tells(String word) {
		String folded = of(word);
		return !folded.isEmpty() && !EMPTY_WORDS.containsAll(words(folded));
	}

	/** A code without anything between its letters and digits: {@code region28}. */
	public static String compact(String code) {
		return SortKey.of(plain(code)).replaceAll("[^a-z0-9]", "");
	}

	/** The same in plain letters, without what is not seen. */
	private static String plain(String text) {
		return INVISIBLE.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
	}

	private static List<String> words(String folded) {
		return folded.isEmpty() ? List.of() : List.of(folded.split(" "));
	}

	/** Both sides are folded alike: it need not be good French. */
	private static String singular(String word) {
		if (word.length() < LEAST_PLURAL) {
			return word;
		}
		if (word.endsWith("eaux")) {
			return word.substring(0, word.length() - 1);
		}
		if (word.endsWith("aux")) {
			return word.substring(0, word.length() - 2) + "l";
		}
		boolean plural = word.endsWith("s") || word.endsWith("eux") || word.endsWith("oux");
		return plural ? word.substring(0, word.length() - 1) : word;
	}

}
