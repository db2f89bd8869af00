package fr.maillage.funding;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.evidence.DatePrecision;
import fr.maillage.evidence.PartialDate;
import fr.maillage.evidence.Status;
import fr.maillage.evidence.Validity;
import fr.maillage.figure.Figure;
import fr.maillage.relation.EntityKind;
import fr.maillage.relation.EntityRef;
import fr.maillage.relation.Relation;
import fr.maillage.relation.RelationType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a line tells, and what may be added. */
class FundingTests {

	private static final EntityRef WAVE_1 = new EntityRef("vague-1", "Première vague", EntityKind.WAVE);

	private static final EntityRef WAVE_2 = new EntityRef("vague-2", "Deuxième vague", EntityKind.WAVE);

	private static final FundingLine STATED = line("dgos", WAVE_1, 2015, 10, "projets", Status.STATED, "communique");

	@Test
	void anAmountWithItsFunderIsATotalOfItsOwn() {
		assertThat(totals(STATED)).singleElement().satisfies((total) -> {
			assertThat(total.rule()).isEqualTo(AddingRule.ALONE);
			assertThat(total.amount()).isEqualByComparingTo("10");
			assertThat(total.lineIds()).containsExactly(STATED.id());
		});
	}

	@Test
	void differentPurposesOfOneDocumentAreAdded() {
		FundingLine other = line("dgos", WAVE_1, 2015, 4, "évaluation", Status.STATED, "communique");
		assertThat(totals(STATED, other)).singleElement().satisfies((total) -> {
			assertThat(total.rule()).isEqualTo(AddingRule.ADDED);
			assertThat(total.amount()).isEqualByComparingTo("14");
			assertThat(total.lineIds()).containsExactly(STATED.id(), other.id());
		});
	}

	@Test
	void whatMayBeTheSameMoneyToldTwiceIsNotAdded() {
		assertNotAdded(line("dgos", WAVE_1, 2015, 12, "projets", Status.STATED, "communique"));
		assertNotAdded(line("dgos", WAVE_1, 2015, 12, null, Status.STATED, "communique"));
		assertNotAdded(line("dgos", WAVE_1, 2015, 12, "évaluation", Status.STATED, "article"));
	}

	@Test
	void amountsOfPeriodsThatNoDocumentTellsAreNotAdded() {
		FundingLine one = line("dgos", WAVE_1, null, 10, "projets", Status.STATED, "communique");
		FundingLine other = line("dgos", WAVE_1, null, 4, "évaluation", Status.STATED, "communique");
		assertThat(totals(one, other)).extracting(FundingTotal::rule).containsExactly(AddingRule.NOT_ADDED);
	}

	@Test
	void otherFundersPopulationsAndPeriodsAreNeverAdded() {
		assertThat(totals(STATED, line("cnsa", WAVE_1, 2015, 4, "évaluation", Status.STATED, "communique"),
				line("dgos", WAVE_2, 2015, 4, "évaluation", Status.STATED, "communique"),
				line("dgos", WAVE_1, 2016, 4, "évaluation", Status.STATED, "communique")))
			.hasSize(4)
			.allSatisfy((total) -> assertThat(total.lineIds()).hasSize(1));
	}

	@Test
	void whatNoDocumentStatesIsInNoTotal() {
		assertThat(totals(line("dgos", WAVE_2, 2017, 14, "projets", Status.INFERRED, "communique"),
				line("ars", WAVE_2, 2017, null, "projets", Status.STATED, "communique"),
				sum(WAVE_2, "14", Status.STATED)))
			.isEmpty();
	}

	@Test
	void whatIsOnlyAnnouncedIsInNoTotal() {
		Relation told = Objects.requireNonNull(STATED.relation());
		Relation announced = new Relation(told.id(), told.type(), told.from(), told.to(), null, told.validity(),
				told.amount(), told.currency(), told.purpose(), true, told.status(), told.citationIds());
		FundingLine line = new FundingLine(announced, List.of(), WAVE_1, List.of(WAVE_1), List.of(), STATED.sources());
		assertThat(totals(line)).isEmpty();
		assertThat(Funding.of(List.of(STATED, line), FundingQuestion.ALL).announced()).hasSize(1);
	}

	@Test
	void aLineTellsOneThing() {
		FundingLine deduced = line("dgos", WAVE_2, 2017, 14, null, Status.INFERRED, "communique");
		FundingLine printed = new FundingLine(deduced.relation(), sum(WAVE_2, "14", Status.STATED).figures(), WAVE_2,
				List.of(WAVE_2), List.of(), List.of());
		assertThat(List.of(STATED, printed, line("ars", WAVE_2, 2017, null, null, Status.STATED, "communique"), deduced,
				sum(WAVE_2, "24", Status.INFERRED), sum(WAVE_2, "3", Status.STATED)))
			.extracting(FundingLine::nature)
			.containsExactly(FundingNature.NAMED_FUNDER, FundingNature.UNNAMED_FUNDER, FundingNature.AMOUNT_NOT_STATED,
					FundingNature.INFERRED_SUM, FundingNature.INFERRED_SUM, FundingNature.OTHER_SUM);
	}

	@Test
	void whatIsLeftOutIsCountedAndEveryChoiceLeavesSome() {
		List<FundingLine> all = List.of(STATED, line("ars", WAVE_2, 2017, null, null, Status.STATED, "communique"),
				sum(WAVE_2, "3", Status.STATED));
		Funding funding = Funding.of(all, FundingQuestion.ALL.of("vague-2").telling(FundingNature.OTHER_SUM));
		assertThat(funding.lines()).hasSize(1);
		assertThat(funding.hiddenLines()).isEqualTo(2);
		assertThat(funding.fundings()).isEmpty();
		assertThat(Funding.of(all, FundingQuestion.ALL.of("vague-2")).fundings()).hasSize(1);
		assertThat(funding.natures()).extracting(FundingCount::count).containsExactly(0, 0, 1, 0, 1);
		assertThat(funding.choices().waves()).containsExactly(WAVE_2);
		assertThat(Funding.of(all, FundingQuestion.ALL).choices().years()).containsExactly(2015, 2017);
		assertThat(Funding.of(all, FundingQuestion.ALL.during(2017)).lines()).hasSize(1);
	}

	@Test
	void oneStatementAboutSeveralThingsIsOneAndAddsNothing() {
		FundingLine one = together(STATED);
		FundingLine other = together(line("dgos", WAVE_2, 2015, 10, "projets", Status.STATED, "communique"));
		Funding funding = Funding.of(List.of(one, other), FundingQuestion.ALL.of("vague-2"));
		assertThat(funding.lines()).containsExactly(other);
		assertThat(funding.statementOf(other)).satisfies((statement) -> {
			assertThat(statement.joint()).isTrue();
			assertThat(statement.lineIds()).containsExactlyInAnyOrder(one.id(), other.id());
		});
		Funding both = Funding.of(List.of(one, other), FundingQuestion.ALL);
		assertThat(Funding.told(both.fundings())).isEqualTo(1);
		assertThat(both.natures().getFirst()).isEqualTo(new FundingCount(FundingNature.NAMED_FUNDER, 2, 1));
		assertThat(both.totals()).hasSize(2).allSatisfy((total) -> assertThat(total.amount()).isNull());
	}

	private static FundingLine together(FundingLine line) {
		return new FundingLine(line.relation(), line.figures(), line.recipient(), line.waves(), line.regions(),
				line.sources(), "dgos~F1");
	}

	private static void assertNotAdded(FundingLine other) {
		assertThat(totals(STATED, other)).singleElement().satisfies((total) -> {
			assertThat(total.rule()).isEqualTo(AddingRule.NOT_ADDED);
			assertThat(total.amount()).isNull();
		});
	}

	private static List<FundingTotal> totals(FundingLine... lines) {
		return Funding.of(List.of(lines), FundingQuestion.ALL).totals();
	}

	private static FundingLine line(String funder, EntityRef recipient, @Nullable Integer year,
			@Nullable Integer amount, @Nullable String purpose, Status status, String source) {
		Validity validity = (year != null) ? new Validity(new PartialDate(year.toString(), LocalDate.of(year, 1, 1),
				LocalDate.of(year, 12, 31), DatePrecision.YEAR), null) : Validity.UNKNOWN;
		Relation relation = new Relation(
				funder + "~FUNDS~" + recipient.id() + "~" + year + "~" + amount + "~" + purpose + "~" + source,
				RelationType.FUNDS, new EntityRef(funder, funder, EntityKind.ORGANIZATION), recipient, null, validity,
				(amount != null) ? BigDecimal.valueOf(amount) : null, (amount != null) ? "EUR" : null, purpose, false,
				status, List.of("c"));
		return new FundingLine(relation, List.of(), recipient, List.of(recipient), List.of(),
				(status == Status.STATED) ? List.of(source) : List.of());
	}

	private static FundingLine sum(EntityRef about, String value, Status status) {
		BigDecimal number = new BigDecimal(value);
		Figure figure = new Figure("figure-" + value, "Somme", about.id(), "AMOUNT", value, number, number, "EUR",
				false, null, null, status, List.of("c"));
		return new FundingLine(null, List.of(figure), about, List.of(about), List.of(), List.of());
	}

}
