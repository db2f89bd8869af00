package fr.maillage.search.graph;

import fr.maillage.cypher.SearchText;
import fr.maillage.seed.search.Vocabulary;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What was typed, folded as what is stored: nothing but letters, digits and spaces, so
 * that no sign of a query language reaches an index.
 *
 * @param typed as it was typed
 * @param whole all the words, as a name
 * @param telling the words that tell something, at most {@link #AT_MOST}
 */
record Words(String typed, String whole, List<String> telling) {

	private static final int AT_MOST = 8;

	private static final String BETWEEN_WORDS = "[^\\p{L}\\p{N}\\p{M}\\p{Cf}]+";

	private static final int LEAST_LETTERS = 4;

	private static final int MANY_LETTERS = 8;

	static Words of(String typed) {
		Vocabulary vocabulary = Vocabulary.own();
		String whole = vocabulary.foldName(typed);
		List<String> telling = SearchText.telling(whole).stream().distinct().limit(AT_MOST).toList();
		return new Words(typed, whole, telling);
	}

	boolean isEmpty() {
		return this.whole.isEmpty();
	}

	/** The same with other words in the place of some. */
	Words with(Map<String, String> corrections) {
		String corrected = Arrays.stream(this.whole.split(" "))
			.map((word) -> corrections.getOrDefault(word, word))
			.collect(Collectors.joining(" "));
		return new Words(this.typed, corrected,
				this.telling.stream().map((word) -> corrections.getOrDefault(word, word)).toList());
	}

	/** Each word, and what asks the index for it and for close spellings. */
	List<Map<String, String>> asked() {
		return this.telling.stream()
			.map((word) -> Map.of("word", word, "near",
					"searchNames:" + word + ((edits(word) > 0) ? "~" + edits(word) : "")))
			.toList();
	}

	/**
	 * How many letters of a word may be wrong: none in short words, acronyms and numbers.
	 */
	static int edits(String word) {
		if (word.length() < LEAST_LETTERS || !word.chars().allMatch(Character::isLetter)
				|| Vocabulary.own().isAcronym(word)) {
			return 0;
		}
		return (word.length() < MANY_LETTERS) ? 1 : 2;
	}

	Map<String, Object> parameters() {
		String longest = this.telling.stream().max(Comparator.comparingInt(String::length)).orElse(this.whole);
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("code", code());
		parameters.put("name", Candidate.line(this.whole));
		parameters.put("beginning", Candidate.beginning(this.whole));
		parameters.put("word", " " + longest);
		parameters.put("words", this.telling.stream().map((word) -> " " + word).toList());
		parameters.put("text", String.join(" AND ", this.telling));
		return parameters;
	}

	/** All of it as a code, between line feeds. */
	String code() {
		return Candidate.LINE + SearchText.compact(this.typed) + Candidate.LINE;
	}

	/** A folded word as it was typed, without the signs around it. */
	String asTyped(String word) {
		return Arrays.stream(this.typed.split(BETWEEN_WORDS))
			.filter((part) -> SearchText.of(part).equals(word))
			.findFirst()
			.orElse(word);
	}

}
