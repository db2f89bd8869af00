package fr.maillage.coverage;

/**
 * What a cell of the matrix tells. A cell has one state: the first of this order that
 * holds.
 */
public enum CellState {

	/** At least one cluster is known there. */
	CLUSTERS,
	/** A document says that there is no cluster. */
	NONE,
	/** A cluster is known in the region, of which no document tells the column. */
	NOT_RECORDED,
	/**
	 * No document speaks of clusters in the region, or the newest that does is older than
	 * the reader accepts.
	 */
	NOT_DOCUMENTED,
	/** Clusters of the region are known with their columns, and none of them is there. */
	NO_CLUSTER_KNOWN

}
