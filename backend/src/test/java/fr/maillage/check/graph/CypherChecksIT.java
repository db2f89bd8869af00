package fr.maillage.check.graph;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.check.Check;
import fr.maillage.check.CheckKind;
import fr.maillage.check.Checks;
import fr.maillage.relation.EntityRef;
import fr.maillage.test.GraphIntegrationTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The checks on the facts of the product. */
@GraphIntegrationTest(seed = true)
class CypherChecksIT {

	@Autowired
	private Checks checks;

	@Test
	void areAllThereInTheirOrder() {
		assertThat(this.checks.all()).extracting(Check::checkKind).containsExactly(CheckKind.values());
		assertThat(this.checks.all()).allSatisfy((check) -> assertThat(check.findings()).hasSize(check.number()));
	}

	@Test
	void findTheClustersWithoutFunderOfTheirOwn() {
		Check check = of(CheckKind.NO_FUNDER);
		assertThat(check.checked()).isEqualTo(7);
		assertThat(check.findings()).extracting((it) -> it.found().id())
			.containsExactly("cluster-occitanie-had", "cluster-rhone-centre-filiere-gerontologique",
					"cluster-normandie-blocs-operatoires", "cluster-normandie-virage-ambulatoire");
		assertThat(check.findings()).allSatisfy(
				(it) -> assertThat(it.beside()).extracting((beside) -> beside.from().id()).containsOnly("dgos"));
	}

	@Test
	void findWhoIsTheOnlyOne() {
		assertThat(of(CheckKind.ONLY_FUNDER).findings()).singleElement().satisfies((it) -> {
			assertThat(it.found().id()).isEqualTo("ars-auvergne-rhone-alpes");
			assertThat(it.concerned()).extracting(EntityRef::id)
				.containsExactlyInAnyOrder("cluster-isere-2018", "cluster-puy-de-dome-2018", "cluster-rhone-2018");
			assertThat(it.because()).hasSize(3);
		});
		assertThat(of(CheckKind.ONLY_FACILITATOR).findings()).extracting((it) -> it.found().id())
			.containsExactly("aract-auvergne-rhone-alpes", "aract-rhone-alpes");
	}

	@Test
	void findTheParticipantsOfSeveralClusters() {
		assertThat(of(CheckKind.SEVERAL_CLUSTERS).findings()).extracting((it) -> it.found().id())
			.containsExactly("groupe-aura-2018", "groupe-normandie-6");
	}

	@Test
	void findNothingWhereTheFactsAreSound() {
		assertThat(List.of(of(CheckKind.NO_SOURCE), of(CheckKind.FACILITATOR_FUNDS), of(CheckKind.FUNDED_AFTER_END)))
			.allSatisfy((check) -> {
				assertThat(check.number()).isZero();
				assertThat(check.checked()).isPositive();
			});
	}

	private Check of(CheckKind kind) {
		return this.checks.all().stream().filter((check) -> check.checkKind() == kind).findFirst().orElseThrow();
	}

}
