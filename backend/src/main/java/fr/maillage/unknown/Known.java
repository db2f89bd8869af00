package fr.maillage.unknown;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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
 * @param clusters how many clusters that documents describe are part of it
 * @param named how many named establishments belong to it, its parts or its clusters
 * @param counts what numbers about it count, by measure
 */
public record Known(Set<Link> links, int roles, int lasting, int dated, int grants, int amounts, int clusters,
		int named, Map<String, Range> counts) {

	/** Whether something links it in that way. */
	public boolean has(Link link) {
		return this.links.contains(link);
	}

	/** Whether some number tells how many, or how much. */
	public boolean counts(String measure) {
		return this.counts.containsKey(measure);
	}

	/**
	 * The one whole number that all sources print; null when they print none, or differ.
	 */
	public @Nullable Integer agreed(String measure) {
		Range told = this.counts.get(measure);
		return (told != null && told.max() != null && Objects.equals(told.min(), told.max()))
				? Integer.valueOf(told.max().intValueExact()) : null;
	}

	/**
	 * What sources print of one measure.
	 *
	 * @param min the least of it; null when none prints any
	 * @param max the most of it; null when none prints any
	 */
	public record Range(@Nullable BigDecimal min, @Nullable BigDecimal max) {
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
