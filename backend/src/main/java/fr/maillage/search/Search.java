package fr.maillage.search;

import fr.maillage.relation.EntityKind;
import java.util.Set;

/**
 * What a person looks for.
 *
 * @param text as typed; what is beyond {@link #TEXT_AT_MOST} is left out, no name being
 * that long
 * @param kinds only these kinds of things; all when empty
 */
public record Search(String text, Set<EntityKind> kinds) {

	/** Longest text that is looked for, in characters. */
	public static final int TEXT_AT_MOST = 100;

	public Search {
		text = text.substring(0, Math.min(text.length(), TEXT_AT_MOST)).strip();
		kinds = Set.copyOf(kinds);
	}

}
