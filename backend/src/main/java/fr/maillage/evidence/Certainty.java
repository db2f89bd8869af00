package fr.maillage.evidence;

/** Whether something held on a day, as far as its partial dates tell. */
public enum Certainty {

	CERTAIN, POSSIBLE, NOT

}
