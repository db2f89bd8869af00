package fr.maillage.history;

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

}
