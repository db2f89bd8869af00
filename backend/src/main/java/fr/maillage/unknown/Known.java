package fr.maillage.unknown;

import java.util.Set;

/**
 * What sources tell around a thing.
 *
 * @param links what links it, of what {@link Link} distinguishes
 * @param roles how many things it does: funds, pilots, takes part, is a member…
 * @param lasting how many of these last: what it funds, pilots, facilitates, carries or
 * supports, but for events, publications and texts, which have a date of their own
 * @param dated how many of those that last have a beginning
 * @param grants how many fundings start from it or lead to it
 * @param amounts how many of these have an amount
 * @param named how many named establishments belong to it or its parts
 * @param measures what numbers about it count
 */
public record Known(Set<Link> links, int roles, int lasting, int dated, int grants, int amounts, int named,
		Set<String> measures) {

	/** Whether something links it in that way. */
	public boolean has(Link link) {
		return this.links.contains(link);
	}

	/** What a source can tell around a thing. */
	public enum Link {

		/** Somebody funds it, or a wave of it. */
		FUNDED,
		/** Somebody pilots it, or the body that carries it. */
		PILOTED, FACILITATED,
		/** A body carries it, or it is told as an establishment’s own. */
		CARRIED,
		/** It is located somewhere, itself or what it is part of. */
		LOCATED,
		/** It is part of a wave, addresses a theme. */
		IN_WAVE, THEMED,
		/** It takes part in a cluster, itself or as one of a group. */
		PARTICIPATES,
		/** A cluster is located in it, part of it, or addresses it. */
		HAS_CLUSTERS

	}

}
