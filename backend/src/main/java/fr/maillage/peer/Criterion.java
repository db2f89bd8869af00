package fr.maillage.peer;

/** What peers can share; each has a weight that a person can change. */
public enum Criterion {

	/** The same theme; half for one that means the same or is broader or narrower. */
	THEME(5),
	/** The same type of establishment. */
	TYPE(4),
	/** The same status, public or private. */
	SECTOR(2),
	/** The same wave. */
	WAVE(2),
	/** The same département; half for the same region. */
	PLACE(3),
	/**
	 * A body in common: who funds, pilots, facilitates, supports or carries, or of which
	 * both are members.
	 */
	BODY(2),
	/** An experiment of its own, from which something can be learned. */
	EXPERIMENT(1);

	/** The greatest weight. */
	public static final int HEAVIEST = 10;

	private final int usual;

	Criterion(int usual) {
		this.usual = usual;
	}

	/** Its weight when nobody changes it. */
	public int usual() {
		return this.usual;
	}

}
