package fr.maillage.relation;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** In which order a list stands; those without a date or a number come last, by name. */
public enum EntityOrder {

	/** By name, then by id. */
	NAME(Set.of(EntityKind.values())),
	/** The latest date first. */
	NEWEST(Set.of(EntityKind.CLUSTER, EntityKind.EVENT, EntityKind.POLICY_TEXT, EntityKind.RESOURCE,
			EntityKind.SOURCE_DOCUMENT, EntityKind.WAVE)),
	/**
	 * The largest number first: of establishments for a group, of citations for a
	 * document, of clusters for a region, of relationships for an organization, a cluster
	 * or a theme; the value of a figure, among figures of one measure only.
	 */
	LARGEST(Set.of(EntityKind.CLUSTER, EntityKind.FIGURE, EntityKind.ORGANIZATION, EntityKind.PARTICIPANT_GROUP,
			EntityKind.REGION, EntityKind.SOURCE_DOCUMENT, EntityKind.THEME));

	private final Set<EntityKind> kinds;

	EntityOrder(Set<EntityKind> kinds) {
		this.kinds = kinds;
	}

	/** The orders that make sense for the things of a kind, in one category or in all. */
	public static List<EntityOrder> of(EntityKind kind, boolean oneCategory) {
		return Arrays.stream(values())
			.filter((order) -> order.kinds.contains(kind))
			.filter((order) -> order != LARGEST || kind != EntityKind.FIGURE || oneCategory)
			.toList();
	}

}
