package fr.maillage.search.graph;

import fr.maillage.cypher.SearchText;
import fr.maillage.evidence.Row;
import fr.maillage.relation.EntityKind;
import fr.maillage.search.Way;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A thing that may answer a search, with what tells how.
 *
 * @param former whether another body or region succeeded it
 * @param names folded, one on each line
 * @param printed the same, as printed
 * @param places folded names of where it is, one on each line
 * @param codes its numbers, one on each line
 */
record Candidate(String id, EntityKind kind, String sortKey, boolean former, String names, List<String> printed,
		String places, String codes) {

	static final String LINE = "\n";

	static Candidate of(Row row) {
		return new Candidate(row.text("id"), EntityKind.ofLabels(row.texts("labels")), row.text("sortKey"),
				row.flag("former"), row.text("names"), row.texts("printed"), row.text("places"), row.text("codes"));
	}

	/** A folded name as a whole line of those stored. */
	static String line(String folded) {
		return beginning(folded) + LINE;
	}

	/** A folded text as the beginning of a line. */
	static String beginning(String folded) {
		return LINE + " " + folded;
	}

	/** How it was found, the surest way that holds. */
	Way way(Words words) {
		if (names().startsWith(line(words.whole()))) {
			return Way.NAME;
		}
		if (names().contains(line(words.whole()))) {
			return Way.OTHER_NAME;
		}
		if (codes().contains(LINE + SearchText.compact(words.typed()) + LINE)) {
			return Way.CODE;
		}
		if (names().contains(beginning(words.whole()))) {
			return Way.BEGINNING;
		}
		if (missing(words) > 0) {
			return Way.TEXT;
		}
		return words.telling().stream().allMatch((word) -> names().contains(" " + word)) ? Way.WORDS : Way.PLACE;
	}

	/** How many words begin no word of its names and places. */
	long missing(Words words) {
		return words.telling()
			.stream()
			.filter((word) -> !names().contains(" " + word) && !places().contains(" " + word))
			.count();
	}

	/** How many words its own name has. */
	int length() {
		return names().lines().skip(1).findFirst().orElse("").strip().split(" ").length;
	}

	/** The other name that makes it found; null when it is its own name, or none. */
	@Nullable String matched(Words words) {
		List<String> lines = names().lines().skip(1).toList();
		for (String sought : List.of(line(words.whole()), beginning(words.whole()))) {
			for (int i = 0; i < Math.min(lines.size(), printed().size()); i++) {
				if ((LINE + lines.get(i) + LINE).startsWith(sought)) {
					return printed().get(i).equals(printed().getFirst()) ? null : printed().get(i);
				}
			}
		}
		return null;
	}

}
