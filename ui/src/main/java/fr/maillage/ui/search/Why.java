package fr.maillage.ui.search;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import fr.maillage.provenance.Disagreement;
import fr.maillage.provenance.Wording;
import fr.maillage.search.Hit;
import fr.maillage.search.Way;
import fr.maillage.ui.component.Asked;
import fr.maillage.ui.component.Sentence;
import fr.maillage.ui.component.Words;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Why a thing is among what was found, in few words.
 *
 * @param words in words; empty when its name shows it
 * @param language of these words: names are French, be the page in English
 */
record Why(String words, String language) {

	/** Only what its name does not show. */
	static Why briefly(Hit hit) {
		return switch (hit.way()) {
			case NAME, WORDS -> new Why("", "fr");
			case BEGINNING, OTHER_NAME -> {
				@Nullable String other = other(hit);
				yield new Why((other != null) ? other : "", language(hit));
			}
			case CODE, PLACE, TEXT, SPELLING -> new Why(Words.label(hit.way()), Words.language().getLanguage());
		};
	}

	/** In full. */
	static Component of(Hit hit) {
		@Nullable String other = other(hit);
		if (other == null) {
			boolean shown = hit.matched() != null && hit.way() == Way.OTHER_NAME;
			return new Span(Words.label(shown ? Way.NAME : hit.way()));
		}
		Span name = new Span(other);
		name.getElement().setAttribute("lang", language(hit));
		return Sentence.into(new Span(), "search.why", Words.label(hit.way()), name);
	}

	/** The name by which it was found, when another one is shown. */
	private static @Nullable String other(Hit hit) {
		boolean shown = hit.entity() instanceof Disagreement disagreement
				&& Asked.of(disagreement).subject().equals(hit.matched());
		return shown ? null : hit.matched();
	}

	private static String language(Hit hit) {
		@Nullable Wording english = (hit.entity() instanceof Disagreement disagreement) ? disagreement.english() : null;
		boolean inEnglish = english != null && english.subject().equals(hit.matched());
		return (inEnglish ? Locale.ENGLISH : Locale.FRENCH).getLanguage();
	}

}
