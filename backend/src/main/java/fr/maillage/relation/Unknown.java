package fr.maillage.relation;

import org.jspecify.annotations.Nullable;

/**
 * Something that no source tells about a thing: counted apart, never as zero.
 *
 * @param kind what is unknown
 * @param known how much of it is known; null when it is not a count
 * @param total of how much; null when it is not a count
 */
public record Unknown(Kind kind, @Nullable Integer known, @Nullable Integer total) {

	/** That nothing of it is known. */
	public static Unknown of(Kind kind) {
		return new Unknown(kind, null, null);
	}

	/** How much of it is unknown; null when it is not a count. */
	public @Nullable Integer missing() {
		return (this.known != null && this.total != null) ? this.total - this.known : null;
	}

	/** What can be unknown about a thing. */
	public enum Kind {

		/** No source names a cluster there. */
		CLUSTERS,
		/** A source speaks of clusters without telling how many. */
		NUMBER_OF_CLUSTERS, NUMBER_OF_PARTICIPANTS,
		/** Some clusters, some participants are counted, not named. */
		NAMES_OF_CLUSTERS, NAMES_OF_PARTICIPANTS,
		/** How participants split between clusters. */
		SPLIT_BETWEEN_CLUSTERS,
		/** The cluster in which an establishment takes part. */
		CLUSTER, WAVE, ARS, ARACT,
		/** Who funds, pilots, at the level of the region. */
		REGIONAL_FUNDER, REGIONAL_AMOUNT, REGIONAL_PILOT, FUNDER, AMOUNT, PILOT, FACILITATOR, CARRIER,
		/** What a body does for the clusters. */
		ROLE, BEGINNING_OF_ROLES,
		/** When the clusters began, or ended. */
		BEGINNING, END, DATE, THEMES, TYPE,
		/** Public or private. */
		SECTOR, PLACE, ADDRESS, FINESS, URL, PUBLISHER, LICENCE,
		/** How many answered. */
		BASE,
		/** How many agree. */
		COUNT,
		/** Words that give no number. */
		NUMBER

	}

}
