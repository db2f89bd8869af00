package fr.maillage.graphql;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.ScrollPosition;

/**
 * The page of a list that a program asks for.
 *
 * @param list the list and its filter, to which cursors belong
 * @param after the item after which the page starts; null for the first page
 * @param size at most this many items
 */
public record PageRequest(String list, @Nullable Cursor after, int size) {

	/** Where the page starts. */
	public ScrollPosition position() {
		return (this.after == null) ? ScrollPosition.keyset() : Positions.after(this.after);
	}

}
