package fr.maillage.search.graph;

import fr.maillage.cypher.SearchText;
import fr.maillage.evidence.Row;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds, for a word that nothing holds, the nearest word of a name. */
final class Spelling {

	private Spelling() {
	}

	/**
	 * The nearest word, as stored and as printed; the more frequent of two.
	 * @param near names that hold words of nearly the same spelling
	 * @param edits how many letters may be wrong
	 * @return empty when none is near enough
	 */
	static Map<String, String> nearest(String word, List<Row> near, int edits) {
		Map<String, Integer> seen = new TreeMap<>();
		Map<String, String> printed = new HashMap<>();
		for (Row names : near) {
			for (String other : names.text("names").split("\\s+")) {
				if (SearchText.tells(other) && distance(word, other) <= edits) {
					seen.merge(other, 1, Integer::sum);
					printed.computeIfAbsent(other, (folded) -> printed(folded, names.texts("printed")));
				}
			}
		}
		return seen.entrySet()
			.stream()
			.min(Comparator.<Map.Entry<String, Integer>>comparingInt((other) -> distance(word, other.getKey()))
				.thenComparing(Map.Entry::getValue, Comparator.reverseOrder()))
			.map((best) -> Map.of(best.getKey(), printed.getOrDefault(best.getKey(), best.getKey())))
			.orElse(Map.of());
	}

	private static String printed(String folded, List<String> names) {
		return names.stream()
			.flatMap((name) -> List.of(name.split("[\\s'’(),-]+")).stream())
			.filter((part) -> SearchText.of(part).equals(folded))
			.findFirst()
			.orElse(folded);
	}

	/**
	 * How many letters must be added, removed, changed or swapped with the next to make
	 * one of the other.
	 */
	static int distance(String one, String other) {
		int[][] edits = new int[one.length() + 1][other.length() + 1];
		for (int i = 0; i <= one.length(); i++) {
			for (int j = 0; j <= other.length(); j++) {
				edits[i][j] = (i == 0 || j == 0) ? i + j : cheapest(edits, one, other, i, j);
			}
		}
		return edits[one.length()][other.length()];
	}

	private static int cheapest(int[][] edits, String one, String other, int i, int j) {
		int change = (one.charAt(i - 1) == other.charAt(j - 1)) ? 0 : 1;
		int best = Math.min(edits[i - 1][j - 1] + change, Math.min(edits[i - 1][j], edits[i][j - 1]) + 1);
		boolean swapped = i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2)
				&& one.charAt(i - 2) == other.charAt(j - 1);
		return swapped ? Math.min(best, edits[i - 2][j - 2] + 1) : best;
	}

}
