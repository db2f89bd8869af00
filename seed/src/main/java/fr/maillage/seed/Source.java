package fr.maillage.seed;

import fr.maillage.seed.format.PrintedDate;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A document from which rows are drawn.
 *
 * @param id its folder
 * @param file its identity card
 * @param date when it was published; null when it does not say
 * @param retrieved when it was read; null when unknown
 */
record Source(String id, String file, SourceCard card, @Nullable PrintedDate date, @Nullable LocalDate retrieved) {

	/** The source of what we deduce from several documents. */
	static final String DEDUCTIONS = "deductions";

	/** Whether it is made of sentences, which can be quoted. */
	boolean textual() {
		return !"TABLE".equals(this.card.kind());
	}

	boolean deductions() {
		return "DEDUCTIONS".equals(this.card.kind());
	}

	/** Whether its words are at hand, so that every statement can be quoted. */
	boolean excerpt() {
		return !Boolean.FALSE.equals(this.card.excerpt());
	}

	String confidence() {
		String confidence = this.card.confidence();
		return (confidence != null) ? confidence : "HIGH";
	}

	boolean names(String factId) {
		String prefix = this.card.factPrefix();
		return prefix != null && !prefix.isBlank() && factId.startsWith(prefix);
	}

}
