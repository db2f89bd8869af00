package fr.maillage.funding;

/** The money of which documents speak. */
public interface Fundings {

	/** What answers a question, in a fixed number of statements. */
	Funding funding(FundingQuestion question);

}
