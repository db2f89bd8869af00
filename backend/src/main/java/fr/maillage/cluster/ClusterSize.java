package fr.maillage.cluster;

/**
 * How the number of establishments of a cluster stands to what the programme foresees: «
 * 5 à 8 structures » (PT1), « regroupements de 5 à 8 établissements » (PT2).
 */
public enum ClusterSize {

	/** From 5 to 8, as foreseen. */
	AS_FORESEEN,
	/** Fewer than 5. */
	SMALLER,
	/** More than 8. */
	LARGER,
	/** No document tells the number of this cluster alone, or not closely enough. */
	UNTOLD;

	/** The fewest that the programme foresees. */
	public static final int MIN = 5;

	/** The most that the programme foresees. */
	public static final int MAX = 8;

	/** How the participants of one cluster stand to it. */
	public static ClusterSize of(Headcount headcount) {
		if (!headcount.known() || !headcount.splitStated() || headcount.shared()) {
			return UNTOLD;
		}
		if (headcount.min() > MAX) {
			return LARGER;
		}
		if (!headcount.complete()) {
			return UNTOLD;
		}
		if (headcount.max() < MIN) {
			return SMALLER;
		}
		return (headcount.min() >= MIN && headcount.max() <= MAX) ? AS_FORESEEN : UNTOLD;
	}

}
