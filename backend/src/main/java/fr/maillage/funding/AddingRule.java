package fr.maillage.funding;

/**
 * What a total may add: amounts that a document states of one funder, for one thing, over
 * one period. What documents say of others is never added to it.
 */
public enum AddingRule {

	/** One amount: there is nothing to add. */
	ALONE,
	/** Several amounts that one document states for different purposes: added. */
	ADDED,
	/**
	 * Amounts that may be the same money told twice, one that is told of several things
	 * together, or amounts of periods that no document tells: not added, so there is no
	 * total.
	 */
	NOT_ADDED

}
