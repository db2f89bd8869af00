package fr.maillage.ui.atlas;

import org.jspecify.annotations.Nullable;

/**
 * A territory on the map.
 *
 * @param id its id, by which its outline is known
 * @param label what is written in it; empty for nothing
 * @param spoken its name and what it tells
 * @param address where it leads; null when there is nothing behind it
 * @param announced whether what it tells is in part or in whole only announced: a ring of
 * dashes is around its label
 */
public record Patch(String id, String name, Fill fill, String label, String spoken, @Nullable String address,
		boolean selected, boolean announced) {

	/** One of which nothing is only announced. */
	public Patch(String id, String name, Fill fill, String label, String spoken, @Nullable String address,
			boolean selected) {
		this(id, name, fill, label, spoken, address, selected, false);
	}

}
