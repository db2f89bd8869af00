package fr.maillage.ui.component;

import com.vaadin.flow.component.html.Span;
import fr.maillage.provenance.Disagreement;
import fr.maillage.provenance.Wording;

/**
 * Our words for a disagreement, in the language of the page as far as they are written.
 */
public final class Asked {

	private Asked() {
	}

	/** Its words. */
	public static Wording of(Disagreement disagreement) {
		return disagreement.in(Words.language());
	}

	/** One of its words or sentences, marked as French when the page is not. */
	public static Span words(Disagreement disagreement, String words) {
		return of(disagreement).equals(disagreement.english()) ? new Span(words) : new Printed(words);
	}

	/** Its subject. */
	public static Span subject(Disagreement disagreement) {
		return words(disagreement, of(disagreement).subject());
	}

	/** Its question. */
	public static Span question(Disagreement disagreement) {
		return words(disagreement, of(disagreement).question());
	}

	/** A link to it, by its subject. */
	public static Link link(Disagreement disagreement) {
		Link link = new Link(Address.of(disagreement.ref()), "");
		link.add(subject(disagreement));
		return link;
	}

}
