package fr.maillage.method;

/** The parts of the programme, in the order in which a newcomer reads them. */
public enum MethodCategory {

	/** Size, sessions, length, individual support, teams. */
	FORMAT,
	/** What each of the collective days is for. */
	DAY,
	/** Definitions, principles, tools. */
	METHOD,
	/** What success depends on. */
	CONDITION,
	/** What to watch. */
	VIGILANCE,
	/** What was difficult. */
	DIFFICULTY,
	/** What participants and documents say of the effects. */
	FEEDBACK,
	/** Who steers, at each level. */
	GOVERNANCE,
	/** With whom. */
	PARTNERSHIP,
	/** How it was evaluated. */
	EVALUATION,
	/** How one establishment did it. */
	CASE

}
