package fr.maillage.territory;

import fr.maillage.territory.RegionalClusters.State;
import java.util.List;

/**
 * What is known of clusters over today's regions: the list and its counts, which
 * therefore agree.
 *
 * @param regions today's regions, by name
 */
public record ClusterCoverage(List<RegionalClusters> regions) {

	/** How many of the regions are in that state. */
	public int count(State state) {
		return (int) this.regions.stream().filter((region) -> region.state() == state).count();
	}

	/** How many regions have a cluster that some source speaks of. */
	public int known() {
		return count(State.KNOWN) + count(State.NUMBER_UNKNOWN);
	}

	/** How many clusters are described; one that spans two regions counts in each. */
	public int clusters() {
		return this.regions.stream().mapToInt(RegionalClusters::clusters).sum();
	}

	/** How many of these documents only announce. */
	public int announced() {
		return this.regions.stream().mapToInt(RegionalClusters::announced).sum();
	}

}
