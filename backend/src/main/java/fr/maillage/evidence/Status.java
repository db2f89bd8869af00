package fr.maillage.evidence;

/** Whether a document says it, or we deduce it. */
public enum Status {

	/** At least one document states it. */
	STATED,
	/** No document states it: its citations give the reason and the premises. */
	INFERRED

}
