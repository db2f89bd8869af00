package fr.maillage.ui;

import fr.maillage.evidence.Citation;
import fr.maillage.evidence.DatePrecision;
import fr.maillage.evidence.PartialDate;
import fr.maillage.evidence.Status;
import fr.maillage.evidence.Validity;
import fr.maillage.figure.Figure;
import fr.maillage.funding.FundingLine;
import fr.maillage.funding.Fundings;
import fr.maillage.funding.InMemoryFundings;
import fr.maillage.relation.EntityRef;
import fr.maillage.relation.Relation;
import fr.maillage.relation.RelationType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The money of the {@link Story}. */
final class StoryFundings {

	private StoryFundings() {
	}

	/**
	 * The Anact gives 1 M€ in 2015; 1,4 M€ have no named funder; the ARS of Normandie
	 * funds a cluster; a budget and a deduced sum are told beside.
	 */
	static Fundings fundings() {
		Figure printed = sum("figure-1400000", 1_400_000, Status.STATED, Story.SAYS_85);
		return new InMemoryFundings(List.of(
				given(Story.ANACT.ref(), Story.WAVE.ref(), 1_000_000, 2015, Story.SAYS_110, List.of(), List.of()),
				unnamed(List.of(printed)),
				given(Story.ARS.ref(), Story.CLUSTER.ref(), null, null, Story.NAMED, List.of(),
						List.of(Story.NORMANDIE.ref())),
				new FundingLine(null, List.of(sum("figure-24", 2_400_000, Status.INFERRED, Story.DEDUCED)),
						Story.WAVE.ref(), List.of(Story.WAVE.ref()), List.of(), List.of()),
				new FundingLine(null, List.of(sum("figure-budget", 24_000, Status.STATED, Story.SAYS_85)),
						Story.CLUSTER.ref(), List.of(), List.of(Story.NORMANDIE.ref()), List.of())));
	}

	/** Money of which no document names the funder, as a relationship that we deduce. */
	static Relation deduced() {
		return Objects.requireNonNull(unnamed(List.of()).relation());
	}

	private static FundingLine unnamed(List<Figure> printed) {
		return given(Story.ANACT.ref(), Story.WAVE.ref(), 1_400_000, 2017, Story.DEDUCED, printed, List.of());
	}

	private static FundingLine given(EntityRef funder, EntityRef recipient, @Nullable Integer amount,
			@Nullable Integer year, Citation proof, List<Figure> figures, List<EntityRef> regions) {
		Validity validity = (year != null) ? new Validity(new PartialDate(year.toString(), LocalDate.of(year, 1, 1),
				LocalDate.of(year, 12, 31), DatePrecision.YEAR), null) : Validity.UNKNOWN;
		Relation relation = new Relation(
				funder.id() + "~FUNDS~" + recipient.id() + ((amount != null) ? "~" + amount + "eur" : ""),
				RelationType.FUNDS, funder, recipient, null, validity,
				(amount != null) ? BigDecimal.valueOf(amount) : null, (amount != null) ? "EUR" : null, "projets",
				recipient.equals(Story.CLUSTER.ref()), proof.status(), List.of(proof.id()));
		return new FundingLine(relation, figures, recipient, List.of(Story.WAVE.ref()), regions,
				List.of(proof.source().id()));
	}

	private static Figure sum(String id, int amount, Status status, Citation proof) {
		BigDecimal number = BigDecimal.valueOf(amount);
		return new Figure(id, "Somme de la vague", Story.WAVE.id(), "AMOUNT", amount + " €", number, number, "EUR",
				false, null, null, status, List.of(proof.id()));
	}

}
