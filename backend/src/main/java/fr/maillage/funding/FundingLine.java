package fr.maillage.funding;

import fr.maillage.evidence.Cited;
import fr.maillage.evidence.Dated;
import fr.maillage.evidence.PartialDate;
import fr.maillage.evidence.Status;
import fr.maillage.evidence.Validity;
import fr.maillage.figure.Figure;
import fr.maillage.relation.EntityRef;
import fr.maillage.relation.Relation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One line about money: somebody funds something, or a document tells a sum without
 * telling who gives it. The same money told twice is one line.
 *
 * @param relation who funds what; null when no document tells it and we do not deduce it
 * @param figures what tells the same money as a number: of a line without relationship
 * exactly one
 * @param recipient what is funded, or what the sum is about
 * @param waves the waves to which that belongs
 * @param regions the regions in which it is, or else those that the funder covers; none
 * for what is national
 * @param sources ids of the documents that state who funds it
 * @param statement what is told in one go has the same: « Un financement ARS » for three
 * clusters is one statement and three lines
 */
public record FundingLine(@Nullable Relation relation, List<Figure> figures, EntityRef recipient, List<EntityRef> waves,
		List<EntityRef> regions, List<String> sources, String statement) implements Cited, Dated {

	public FundingLine {
		if (relation == null && figures.size() != 1) {
			throw new IllegalArgumentException("Without relationship a line is one figure, not " + figures);
		}
	}

	/** One that is told alone. */
	public FundingLine(@Nullable Relation relation, List<Figure> figures, EntityRef recipient, List<EntityRef> waves,
			List<EntityRef> regions, List<String> sources) {
		this(relation, figures, recipient, waves, regions, sources,
				(relation != null) ? relation.id() : figures.getFirst().id());
	}

	/** Id of its relationship or figure. */
	public String id() {
		return (this.relation != null) ? this.relation.id() : figure().id();
	}

	/** What it tells. */
	public FundingNature nature() {
		if (this.relation == null) {
			return (figure().status() == Status.STATED) ? FundingNature.OTHER_SUM : FundingNature.INFERRED_SUM;
		}
		if (this.relation.amount() == null) {
			return FundingNature.AMOUNT_NOT_STATED;
		}
		if (this.relation.status() == Status.STATED) {
			return FundingNature.NAMED_FUNDER;
		}
		return this.figures.stream().anyMatch((figure) -> figure.status() == Status.STATED)
				? FundingNature.UNNAMED_FUNDER : FundingNature.INFERRED_SUM;
	}

	/** Who funds, stated or deduced; null when nobody is even supposed. */
	public @Nullable EntityRef funder() {
		return (this.relation != null) ? this.relation.from() : null;
	}

	/** The sum; null when it is not stated, or not as one number. */
	public @Nullable BigDecimal amount() {
		if (this.relation != null) {
			return this.relation.amount();
		}
		BigDecimal least = figure().min();
		return Objects.equals(least, figure().max()) ? least : null;
	}

	/** ISO 4217 code of the amount; null without amount. */
	public @Nullable String currency() {
		if (amount() == null) {
			return null;
		}
		return (this.relation != null) ? this.relation.currency() : figure().unit();
	}

	/** Whether a document only announces it. */
	public boolean announced() {
		return this.relation != null && this.relation.announced();
	}

	/** When it held; of a figure, the period of which it speaks. */
	@Override
	public Validity validity() {
		if (this.relation != null) {
			return this.relation.validity();
		}
		PartialDate period = figure().period();
		return (period != null) ? new Validity(period, null) : Validity.UNKNOWN;
	}

	/** The first day that it may have held; null when no document bounds it. */
	@Nullable LocalDate first() {
		PartialDate since = validity().since();
		return (since != null) ? since.earliest() : null;
	}

	/**
	 * The last day on which a document says that it held; of what has a beginning only,
	 * the last day of that. Null when no document bounds it.
	 */
	@Nullable LocalDate last() {
		PartialDate last = (validity().until() != null) ? validity().until() : validity().since();
		return (last != null) ? last.latest() : null;
	}

	/** Whether its dates touch that year. */
	boolean touches(int year) {
		LocalDate first = first();
		LocalDate last = last();
		return first != null && last != null && first.getYear() <= year && year <= last.getYear();
	}

	@Override
	public Status status() {
		return (this.relation != null) ? this.relation.status() : figure().status();
	}

	@Override
	public List<String> citationIds() {
		Stream<String> told = this.figures.stream().flatMap((figure) -> figure.citationIds().stream());
		return ((this.relation != null) ? Stream.concat(this.relation.citationIds().stream(), told) : told).distinct()
			.toList();
	}

	private Figure figure() {
		return this.figures.getFirst();
	}

}
