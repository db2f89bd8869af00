package fr.maillage.map;

import fr.maillage.relation.EntityKind;

/** What a map shows of each territory. */
public enum Measure {

	/** Clusters described there. */
	CLUSTERS(EntityKind.CLUSTER),
	/** Establishments that take part in these clusters, each counted once. */
	PARTICIPANTS(EntityKind.CLUSTER),
	/** Establishments that are named and located there. */
	ESTABLISHMENTS(EntityKind.ESTABLISHMENT),
	/** Experiments located there. */
	EXPERIMENTS(EntityKind.EXPERIMENT),
	/** Events located there. */
	EVENTS(EntityKind.EVENT),
	/** Publications and other resources about the territory. */
	RESOURCES(EntityKind.RESOURCE),
	/** How many bodies of the pair ARS and Aract are named, of two; of regions only. */
	PAIR(EntityKind.ORGANIZATION);

	private final EntityKind kind;

	Measure(EntityKind kind) {
		this.kind = kind;
	}

	/** The things behind its numbers. */
	public EntityKind kind() {
		return this.kind;
	}

	/** Whether a map of that level can show it. */
	public boolean at(Level level) {
		return this != PAIR || level == Level.REGION;
	}

}
