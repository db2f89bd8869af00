package fr.maillage.funding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;

/** In which order the lines of a nature stand; what is unknown comes last. */
public enum FundingOrder {

	/** The largest amount first. */
	AMOUNT(Comparator.comparing(FundingLine::amount, Comparator.nullsLast(Comparator.<BigDecimal>reverseOrder()))),
	/** By the name of the funder. */
	FUNDER(Comparator.comparing((line) -> (line.funder() != null) ? line.funder().name() : null,
			Comparator.nullsLast(Names.FRENCH))),
	/** By the name of what is funded. */
	RECIPIENT(Comparator.comparing((line) -> line.recipient().name(), Names.FRENCH)),
	/** The earliest first. */
	PERIOD(Comparator.comparing(FundingLine::first, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder())));

	private final Comparator<FundingLine> comparator;

	FundingOrder(Comparator<FundingLine> comparator) {
		this.comparator = comparator;
	}

	/** Compares by nature first, so that what tells different things is never mixed. */
	Comparator<FundingLine> lines() {
		return Comparator.comparing(FundingLine::nature)
			.thenComparing(this.comparator)
			.thenComparing((line) -> line.recipient().name(), Names.FRENCH)
			.thenComparing(FundingLine::id);
	}

}
