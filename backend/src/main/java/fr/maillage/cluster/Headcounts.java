package fr.maillage.cluster;

import java.util.Collection;
import java.util.Map;

/** How many take part in several clusters together. */
public interface Headcounts {

	/**
	 * The participants over each set of clusters, each counted once, in one statement.
	 * @param sets ids of clusters, by what is counted: a region's id
	 */
	Map<String, Headcount> over(Map<String, ? extends Collection<String>> sets);

}
