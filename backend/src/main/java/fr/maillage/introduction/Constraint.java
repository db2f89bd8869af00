package fr.maillage.introduction;

/**
 * What a path must hold to, and can be asked not to; from the easiest to give up to the
 * hardest.
 */
public enum Constraint {

	/** Only what a document says, nothing that we deduce. */
	STATED,
	/** Nothing that had ended on the day. */
	HELD,
	/** No more hops than asked. */
	SHORT,
	/** No national body in between: it knows everybody and introduces nobody. */
	CLOSE

}
