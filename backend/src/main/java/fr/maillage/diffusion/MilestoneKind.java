package fr.maillage.diffusion;

import fr.maillage.relation.EntityKind;

/** What stands on the line of time. */
public enum MilestoneKind {

	/** A wave of clusters. */
	WAVE(EntityKind.WAVE),
	/** A cluster. */
	CLUSTER(EntityKind.CLUSTER),
	/** A text of law or policy. */
	POLICY_TEXT(EntityKind.POLICY_TEXT),
	/** A seminar, a launch, a publication. */
	EVENT(EntityKind.EVENT);

	private final EntityKind thing;

	MilestoneKind(EntityKind thing) {
		this.thing = thing;
	}

	/** The kind of thing that it is. */
	public EntityKind thing() {
		return this.thing;
	}

	/** The milestone that things of that kind are. */
	public static MilestoneKind of(EntityKind thing) {
		for (MilestoneKind kind : values()) {
			if (kind.thing == thing) {
				return kind;
			}
		}
		throw new IllegalArgumentException("No milestone: " + thing);
	}

}
