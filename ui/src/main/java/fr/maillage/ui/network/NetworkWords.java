package fr.maillage.ui.network;

import fr.maillage.relation.Relation;
import fr.maillage.ui.component.Words;
import java.util.ArrayList;
import java.util.List;

/** Names and sentences of the network, as short as a drawing needs them. */
final class NetworkWords {

	private static final int WIDTH = 24;

	private static final int LINES = 2;

	private NetworkWords() {
	}

	/** A relationship read from left to right. */
	static String sentence(Relation relation) {
		return String.join(" ", relation.from().name(), Words.label(relation.type()), relation.to().name());
	}

	/**
	 * A name in two lines at most; a longer one is cut, and whole where the pointer rests
	 * and in the tables.
	 */
	static List<String> lines(String name) {
		List<String> lines = new ArrayList<>(List.of(""));
		for (String word : name.split(" ")) {
			String longer = (lines.getLast() + " " + word).strip();
			if (longer.length() > WIDTH && !lines.getLast().isEmpty()) {
				lines.add(word);
			}
			else {
				lines.set(lines.size() - 1, longer);
			}
		}
		if (lines.size() <= LINES) {
			return lines;
		}
		return List.of(lines.getFirst(), lines.get(1) + "\u00a0…");
	}

}
