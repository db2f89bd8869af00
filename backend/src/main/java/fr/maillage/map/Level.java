package fr.maillage.map;

import fr.maillage.relation.EntityKind;

/** How fine a map is. */
public enum Level {

	/** Today’s regions, with all that is located in their départements. */
	REGION(EntityKind.REGION),
	/** The départements: only what a document or a deduction places in one. */
	DEPARTEMENT(EntityKind.DEPARTEMENT);

	private final EntityKind kind;

	Level(EntityKind kind) {
		this.kind = kind;
	}

	/** What its territories are. */
	public EntityKind kind() {
		return this.kind;
	}

}
