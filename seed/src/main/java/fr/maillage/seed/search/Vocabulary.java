package fr.maillage.seed.search;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import fr.maillage.cypher.SearchText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What readers type for what documents print: acronyms with their long forms, known
 * misspellings, numbers in words, and words for codes. Both what is stored and what is
 * typed is folded here, so that they meet.
 */
public final class Vocabulary {

	/** An acronym and its long form, as printed and folded. */
	private record Acronym(String printed, String folded, String foldedLong) {
	}

	private static final String FILE = "/search/vocabulary.csv";

	private static final Vocabulary OWN = new Vocabulary(read());

	private final String text;

	private final List<Acronym> acronyms = new ArrayList<>();

	private final Map<String, String> spellings = new TreeMap<>();

	private final Map<String, List<String>> codes = new TreeMap<>();

	Vocabulary(String text) {
		this.text = text;
		CsvReader.builder().commentStrategy(CommentStrategy.SKIP).ofNamedCsvRecord(text).forEach(this::add);
	}

	/** The vocabulary of the product. */
	public static Vocabulary own() {
		return OWN;
	}

	private static String read() {
		try (InputStream in = Objects.requireNonNull(Vocabulary.class.getResourceAsStream(FILE), FILE)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read " + FILE, ex);
		}
	}

	private void add(NamedCsvRecord row) {
		String word = row.getField("word");
		String means = row.getField("means");
		switch (row.getField("kind")) {
			case "ACRONYM" ->
				this.acronyms.add(new Acronym(means + " (" + word + ")", SearchText.of(word), SearchText.of(means)));
			case "SPELLING", "NUMBER" -> this.spellings.put(SearchText.of(word), SearchText.of(means));
			case "CODE" -> this.codes.put(word, List.of(means.split(" ; ")));
			default -> throw new IllegalStateException(FILE + " does not know the kind " + row.getField("kind"));
		}
	}

	/** The words of a text, known misspellings corrected, numbers as digits. */
	public String fold(String words) {
		return corrected(SearchText.of(words));
	}

	/** The words of a name, without the article in front. */
	public String foldName(String name) {
		return corrected(SearchText.ofName(name));
	}

	private String corrected(String folded) {
		return Arrays.stream(folded.split(" "))
			.map((word) -> this.spellings.getOrDefault(word, word))
			.collect(Collectors.joining(" "));
	}

	/** Whether a folded word is an acronym: it is then no misspelling of another word. */
	public boolean isAcronym(String word) {
		return this.acronyms.stream().anyMatch((acronym) -> acronym.folded().equals(word));
	}

	/**
	 * Other names of the same thing: each acronym of a folded name written out, each long
	 * form shortened.
	 */
	List<SearchName> others(String foldedName) {
		List<SearchName> others = new ArrayList<>();
		String name = " " + foldedName + " ";
		for (Acronym acronym : this.acronyms) {
			replaced(name, acronym.folded(), acronym.foldedLong(), acronym, others);
			replaced(name, acronym.foldedLong(), acronym.folded(), acronym, others);
		}
		return others;
	}

	private static void replaced(String name, String words, String by, Acronym acronym, List<SearchName> others) {
		String sought = " " + words + " ";
		if (name.contains(sought)) {
			others.add(new SearchName(acronym.printed(), name.replace(sought, " " + by + " ").strip()));
		}
	}

	/** The words that a reader would type for a code of the graph; none for most. */
	List<String> words(String code) {
		return this.codes.getOrDefault(code, List.of());
	}

	/** The whole file. */
	String text() {
		return this.text;
	}

}
