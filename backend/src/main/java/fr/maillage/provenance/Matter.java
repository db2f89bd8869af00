package fr.maillage.provenance;

/** What sort of subject a disagreement is on. */
public enum Matter {

	/** How many establishments, clusters or projects. */
	COUNTS,
	/** When something took place. */
	CALENDAR,
	/** How a cluster works: size, sessions, teams. */
	METHOD,
	/** Who steers, who pays, what a body is. */
	ACTORS,
	/** The survey and the report that evaluate. */
	EVALUATION,
	/** Documents, words and names. */
	DOCUMENTS

}
