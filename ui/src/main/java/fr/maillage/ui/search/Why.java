package fr.maillage.ui.search;

import fr.maillage.search.Hit;
import fr.maillage.ui.component.Words;
import java.util.Objects;

/** Why a thing is among what was found, in words. */
final class Why {

	private Why() {
	}

	/** Only what its name does not show. */
	static String briefly(Hit hit) {
		return switch (hit.way()) {
			case NAME, WORDS -> "";
			case BEGINNING, OTHER_NAME -> Objects.requireNonNullElse(hit.matched(), "");
			case CODE, PLACE, TEXT, SPELLING -> Words.label(hit.way());
		};
	}

	/** In full. */
	static String of(Hit hit) {
		String way = Words.label(hit.way());
		return (hit.matched() != null) ? Words.say("search.why", way, hit.matched()) : way;
	}

}
