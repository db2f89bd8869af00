package fr.maillage.evidence;

/** How far a citation can be relied upon. */
public enum Confidence {

	/** Official body, law text, or the document itself. */
	HIGH,
	/** Trade press, encyclopaedia, or an open copy of an official list. */
	MEDIUM,
	/** Indirect or ambiguous. */
	LOW

}
