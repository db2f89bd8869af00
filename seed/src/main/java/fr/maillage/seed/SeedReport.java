package fr.maillage.seed;

/**
 * What an import did.
 *
 * @param outcome whether anything was written
 * @param digest of the facts
 * @param created how many things, relationships and citations are new
 * @param updated how many are no longer the same
 * @param removed how many are gone
 * @param unchanged how many were left alone
 */
public record SeedReport(Outcome outcome, String digest, long created, long updated, long removed, long unchanged) {

	/** Whether anything was written. */
	public enum Outcome {

		/** The graph was brought up to date. */
		IMPORTED,
		/** The graph holds these facts already; nothing was written. */
		UNCHANGED

	}

}
