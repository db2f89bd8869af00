package fr.maillage.map;

/** How much is known of a territory. It is one thing only. */
public enum Knowledge {

	/** A number is known. */
	KNOWN,
	/** Some are known, without their number, or without their département. */
	UNCOUNTED,
	/** A document says that there is none. */
	NONE,
	/** No document speaks of any: unknown, not none. */
	NOT_DOCUMENTED

}
