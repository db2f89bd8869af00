package fr.maillage.provenance;

/** What the claims of a disagreement can be laid along, to see how far apart they are. */
public enum Scale {

	/** Numbers: at least two claims count the same thing. */
	NUMBERS,
	/**
	 * Numbers of different populations: side by side, never added nor held against each
	 * other.
	 */
	POPULATIONS,
	/** Time: at least two claims tell a date. */
	DATES,
	/** Nothing: words only. */
	WORDS

}
