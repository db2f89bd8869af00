package fr.maillage.funding.graph;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.figure.Figure;
import fr.maillage.funding.AddingRule;
import fr.maillage.funding.Funding;
import fr.maillage.funding.FundingCount;
import fr.maillage.funding.FundingLine;
import fr.maillage.funding.FundingNature;
import fr.maillage.funding.FundingOrder;
import fr.maillage.funding.FundingQuestion;
import fr.maillage.funding.FundingTotal;
import fr.maillage.funding.Fundings;
import fr.maillage.relation.EntityRef;
import fr.maillage.test.GraphIntegrationTest;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The money of the real facts. */
@GraphIntegrationTest(seed = true)
class CypherFundingsIT {

	@Autowired
	private Fundings fundings;

	@Test
	void linesTellOneThingEach() {
		Funding funding = this.fundings.funding(FundingQuestion.ALL);
		assertThat(funding.natures()).extracting(FundingCount::count).containsExactly(1, 1, 6, 1, 6);
		assertThat(funding.lines()).hasSize(15).extracting(FundingLine::id).doesNotHaveDuplicates();
		assertThat(funding.hiddenLines()).isZero();
		assertThat(funding.fundings()).hasSize(8);
	}

	@Test
	void whatNamesNoFunderIsNeverAddedToWhatDoes() {
		Funding funding = this.fundings.funding(FundingQuestion.ALL.by("dgos"));
		assertThat(funding.lines()).extracting(FundingLine::nature)
			.containsExactly(FundingNature.NAMED_FUNDER, FundingNature.UNNAMED_FUNDER);
		assertThat(funding.totals()).singleElement()
			.extracting(FundingTotal::rule, FundingTotal::amount)
			.containsExactly(AddingRule.ALONE, BigDecimal.valueOf(1_000_000));
	}

	@Test
	void oneSentenceAboutThreeClustersIsOneStatement() {
		Funding funding = this.fundings.funding(FundingQuestion.ALL.in("region-84"));
		assertThat(Funding.told(funding.lines())).isEqualTo(1);
		assertThat(funding.statements()).singleElement()
			.satisfies((statement) -> assertThat(statement.lineIds()).hasSize(3));
		assertThat(Funding.told(this.fundings.funding(FundingQuestion.ALL).fundings())).isEqualTo(6);
	}

	@Test
	void theSameMoneyToldTwiceIsOneLine() {
		Funding funding = this.fundings.funding(FundingQuestion.ALL.of("vague-1"));
		assertThat(funding.lines()).singleElement()
			.satisfies((line) -> assertThat(line.figures()).extracting(Figure::id)
				.containsExactly("figure-vague-1-montant-communique-2017"));
	}

	@ParameterizedTest
	@CsvSource({ "region-27, 2", "region-84, 3", "region-28, 3" })
	void aRegionHasItsOwn(String region, int lines) {
		assertThat(this.fundings.funding(FundingQuestion.ALL.in(region)).lines()).hasSize(lines);
	}

	@Test
	void aWaveHasWhatItsClustersAreGiven() {
		Funding funding = this.fundings.funding(FundingQuestion.ALL.of("vague-dgcs-2018").sorted(FundingOrder.FUNDER));
		assertThat(funding.lines()).hasSize(4)
			.extracting(FundingLine::nature)
			.containsOnly(FundingNature.AMOUNT_NOT_STATED);
		assertThat(funding.totals()).isEmpty();
		assertThat(this.fundings.funding(FundingQuestion.ALL).choices().regions()).extracting(EntityRef::id)
			.containsExactly("region-84", "region-27", "region-28");
	}

	@ParameterizedTest
	@CsvSource({ "2015, 2", "2016, 3", "2017, 3", "2018, 6", "2030, 0" })
	void aYearHasWhatItsDatesTouch(int year, int lines) {
		assertThat(this.fundings.funding(FundingQuestion.ALL.during(year)).lines()).hasSize(lines);
	}

}
