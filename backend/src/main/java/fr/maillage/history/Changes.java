package fr.maillage.history;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.domain.Window;

/** The change log: how what is known now came to be. */
public interface Changes {

	/**
	 * A page of what was done to a thing and to its relationships, those that are gone
	 * included, newest first.
	 */
	Window<Change> of(String thingId, ScrollPosition position, int limit);

	/** How much was done to a thing and to its relationships. */
	long count(String thingId);

	/**
	 * What was done since a day to sets of things and to their relationships, in one
	 * statement. The first import does not count: it changed nothing that was known.
	 * @param since first day, as in Paris; null for all that the log holds
	 * @param sets ids of things, by what is told: a region’s id
	 * @param limit how many of each set are told
	 */
	Map<String, RecentChanges> since(@Nullable LocalDate since, Map<String, ? extends Collection<String>> sets,
			int limit);

}
