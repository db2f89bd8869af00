package fr.maillage.funding;

/** What a line about money tells. A line is of the first nature that holds. */
public enum FundingNature {

	/** A document names the funder and states the amount. */
	NAMED_FUNDER,
	/** A document states the amount and names no funder: who funds is deduced. */
	UNNAMED_FUNDER,
	/** Somebody funds; no document states how much. */
	AMOUNT_NOT_STATED,
	/** No document states the sum: it is deduced. */
	INFERRED_SUM,
	/**
	 * A sum that a document states about something, without telling who gives it to whom:
	 * a budget, a cost, funds that a body manages.
	 */
	OTHER_SUM;

	/** Whether it tells that somebody funds something. */
	public boolean funding() {
		return this == NAMED_FUNDER || this == UNNAMED_FUNDER || this == AMOUNT_NOT_STATED;
	}

}
