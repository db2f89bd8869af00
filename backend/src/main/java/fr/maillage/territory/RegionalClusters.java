package fr.maillage.territory;

/**
 * What sources tell of the clusters of one region.
 *
 * @param clusters how many are described in it; 0 unless known
 * @param announced how many of these documents only announce
 * @param others whether a source tells of clusters that none describes, beside those
 * @param state how much sources tell
 */
public record RegionalClusters(Region region, int clusters, int announced, boolean others, State state) {

	/** How much sources tell of a region's clusters. */
	public enum State {

		/** At least one cluster is described in it. */
		KNOWN,
		/** A source speaks of its clusters without telling how many. */
		NUMBER_UNKNOWN,
		/** No source speaks of it: unknown, not none. */
		NOT_DOCUMENTED

	}

}
