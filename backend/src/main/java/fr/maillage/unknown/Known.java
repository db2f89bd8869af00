package fr.maillage.unknown;

import java.util.Set;

/**
 * What sources tell around a thing.
 *
 * @param links what links it, of what {@link Link} distinguishes
 * @param roles how many things it does: funds, pilots, facilitates, carries…
 * @param datedRoles how many of these have a beginning
 * @param grants how many fundings start from it or lead to it
 * @param amounts how many of these have an amount
 * @param named how many named establishments belong to it or its parts
 * @param measures what numbers about it count
 */
public record Known(Set<Link> links, int roles, int datedRoles, int grants, int amounts, int named,
		Set<String> measures) {

	/** Whether something links it in that way. */
	public boolean has(Link link) {
		return this.links.contains(link);
	}

	/** What a source can tell around a thing. */
	public enum Link {

		/** Somebody funds, pilots, facilitates, carries it, or took part in it. */
		FUNDED, PILOTED, FACILITATED, CARRIED, ATTENDED,
		/** It is located somewhere, part of a wave, addresses a theme. */
		LOCATED, IN_WAVE, THEMED,
		/** It takes part in a cluster, itself or as one of a group. */
		PARTICIPATES,
		/** A cluster is located in it, part of it, or addresses it. */
		HAS_CLUSTERS

	}

}
