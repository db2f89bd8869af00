package fr.maillage.territory;

import org.jspecify.annotations.Nullable;

/**
 * Something that no source tells about a region: counted apart, never as zero.
 *
 * @param kind what is unknown
 * @param known how much of it is known; null when it is not a count
 * @param total of how much; null when it is not a count
 */
public record Unknown(Kind kind, @Nullable Integer known, @Nullable Integer total) {

	/** How much of it is unknown; null when it is not a count. */
	public @Nullable Integer missing() {
		return (this.known != null && this.total != null) ? this.total - this.known : null;
	}

	/** What can be unknown about a region. */
	public enum Kind {

		/** No source names a cluster in this region. */
		CLUSTERS,
		/** A source speaks of clusters without telling how many. */
		NUMBER_OF_CLUSTERS,
		/** Some participants are counted, not named. */
		NAMES_OF_PARTICIPANTS,
		/** How participants split between clusters. */
		SPLIT_BETWEEN_CLUSTERS, ARS, ARACT, FUNDER, AMOUNT, PILOT, FACILITATOR,
		/** When the clusters began, or ended. */
		BEGINNING, END, THEMES

	}

}
