package fr.maillage.cluster;

import fr.maillage.relation.EntityRef;
import fr.maillage.relation.Unknown;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How many establishments take part, each counted once: the outermost groups, and the
 * named establishments that are in none of them.
 *
 * @param min at least this many
 * @param max at most this many
 * @param announcedMin at least so many of these documents only announce: none says that
 * they took part
 * @param announcedMax at most so many of these documents only announce
 * @param known false when no source tells: then min and max are 0 and mean nothing
 * @param splitStated false when a group is shared by several clusters and no source tells
 * how it splits
 * @param shared whether some of those counted also take part in clusters other than
 * these: then the numbers are of the whole, of which these clusters have a part
 * @param complete false when no source tells who takes part in some of these clusters:
 * then the numbers are of the others, and the whole is at least as many
 * @param named the establishments that are named
 * @param counted what was counted
 */
public record Headcount(int min, int max, int announcedMin, int announcedMax, boolean known, boolean splitStated,
		boolean shared, boolean complete, List<EntityRef> named, List<EntityRef> counted) {

	/** No source tells who takes part. */
	public static final Headcount UNKNOWN = new Headcount(0, 0, false, true, false, false, List.of(), List.of());

	/** One of which nothing is only announced. */
	public Headcount(int min, int max, boolean known, boolean splitStated, boolean shared, boolean complete,
			List<EntityRef> named, List<EntityRef> counted) {
		this(min, max, 0, 0, known, splitStated, shared, complete, named, counted);
	}

	/** The same, of which more is to be expected. */
	public Headcount incomplete() {
		return new Headcount(this.min, this.max, this.announcedMin, this.announcedMax, this.known, this.splitStated,
				this.shared, false, this.named, this.counted);
	}

	/** What no source tells of those who take part, when some do. */
	public List<Unknown> unknowns() {
		List<Unknown> unknowns = new ArrayList<>();
		if (this.known && this.named.size() < this.max) {
			unknowns.add(unnamed(this.named.size(), this.min, this.max));
		}
		if (!this.splitStated) {
			unknowns.add(Unknown.of(Unknown.Kind.SPLIT_BETWEEN_CLUSTERS));
		}
		return unknowns;
	}

	/** That of so many at least, at most, only some are named. */
	public static Unknown unnamed(int named, int min, int max) {
		return new Unknown(Unknown.Kind.NAMES_OF_PARTICIPANTS, named, (min == max) ? Integer.valueOf(max) : null);
	}

	/**
	 * The number of establishments among these participants of these clusters: a group
	 * within another, a named establishment within a group and a group that appears twice
	 * are not added.
	 */
	public static Headcount of(Collection<Participant> participants, Set<String> clusterIds) {
		Set<String> ids = participants.stream()
			.map((participant) -> participant.ref().id())
			.collect(Collectors.toSet());
		Map<String, Participant> counted = new LinkedHashMap<>();
		participants.stream()
			.filter((participant) -> !participant.countedIn(ids))
			.forEach((participant) -> counted.put(participant.ref().id(), participant));
		if (counted.isEmpty()) {
			return UNKNOWN;
		}
		Collection<Participant> outermost = counted.values();
		List<EntityRef> named = participants.stream()
			.flatMap((participant) -> participant.named().stream())
			.distinct()
			.toList();
		List<Participant> announced = outermost.stream()
			.filter((participant) -> participant.announced(clusterIds))
			.toList();
		return new Headcount(outermost.stream().mapToInt(Participant::min).sum(),
				outermost.stream().mapToInt(Participant::max).sum(),
				announced.stream().mapToInt(Participant::min).sum(),
				announced.stream().mapToInt(Participant::max).sum(), true,
				outermost.stream().noneMatch((participant) -> participant.clusters().size() > 1),
				outermost.stream().anyMatch((participant) -> !clusterIds.containsAll(participant.clusters())),
				participants.stream()
					.flatMap((participant) -> participant.clusters().stream())
					.collect(Collectors.toSet())
					.containsAll(clusterIds),
				named, outermost.stream().map(Participant::ref).toList());
	}

}
