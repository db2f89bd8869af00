package fr.maillage.relation;

/** On which side of a relationship a thing stands. */
public enum Direction {

	/** The relationships that start from it. */
	OUTGOING,
	/** The relationships that end at it. */
	INCOMING,
	/** Both; what a symmetrical relationship such as SAME_AS wants. */
	EITHER

}
