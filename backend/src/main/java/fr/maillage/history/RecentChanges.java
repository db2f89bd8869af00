package fr.maillage.history;

import java.util.List;

/**
 * What was done of late.
 *
 * @param number how much
 * @param newest some of it, newest first
 */
public record RecentChanges(int number, List<Change> newest) {

	/** Nothing was done. */
	public static final RecentChanges NONE = new RecentChanges(0, List.of());

}
