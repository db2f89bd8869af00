package fr.maillage.search;

import org.springframework.data.domain.ScrollPosition;

/** Whatever a person looks for, by names, codes, places and words. */
public interface Searches {

	/**
	 * A page of what answers a search, the best first; the same order for the same facts.
	 * @param limit at most this many hits
	 */
	Found find(Search search, ScrollPosition position, int limit);

}
