package fr.maillage.diffusion.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.maillage.diffusion.Diffusion;
import fr.maillage.diffusion.DiffusionQuestion;
import fr.maillage.diffusion.Diffusions;
import fr.maillage.diffusion.Milestone;
import fr.maillage.diffusion.MilestoneKind;
import fr.maillage.diffusion.Phase;
import fr.maillage.diffusion.WaveReach;
import fr.maillage.figure.Figure;
import fr.maillage.relation.EntityRef;
import fr.maillage.test.GraphIntegrationTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How clusters spread by the real facts. */
@GraphIntegrationTest(seed = true)
class CypherDiffusionsIT {

	private static final LocalDate DAY = LocalDate.of(2026, 11, 27);

	@Autowired
	private Diffusions diffusions;

	@Test
	void eachWaveAddsItsClustersToThoseBefore() {
		assertThat(ask().waves())
			.extracting((reach) -> reach.wave().id(), (reach) -> reach.alone().clusters().size(),
					(reach) -> reach.alone().announced(), (reach) -> reach.cumulative().clusters().size(),
					(reach) -> reach.cumulative().announced(), (reach) -> names(reach.cumulative().regions()))
			.containsExactly(tuple("vague-1", 4, 0, 4, 0, List.of("Auvergne-Rhône-Alpes", "Normandie", "Occitanie")),
					tuple("vague-2", 0, 0, 4, 0, List.of("Auvergne-Rhône-Alpes", "Normandie", "Occitanie")),
					tuple("vague-dgcs-2018", 3, 3, 7, 3, List.of("Auvergne-Rhône-Alpes", "Normandie", "Occitanie")));
	}

	/** No document says of a cluster that it is of the first wave. */
	@Test
	void whatOnlyWeTieToAWaveIsTold() {
		assertThat(ask().waves())
			.extracting((reach) -> reach.alone().inferred(), (reach) -> reach.cumulative().inferred())
			.containsExactly(tuple(4, 4), tuple(0, 4), tuple(0, 4));
		assertThat(ask().regions()).isEqualTo(3);
	}

	/**
	 * 6 of two clusters of Normandie, 6 of Occitanie, 8 of Rhône Centre; then 18 to 24
	 * announced.
	 */
	@Test
	void participantsCountOnce() {
		assertThat(ask().waves()).extracting((reach) -> range(reach, false), (reach) -> range(reach, true))
			.containsExactly(tuple("20-20", "20-20"), tuple("unknown", "20-20"), tuple("18-24", "38-44"));
	}

	@Test
	void aWaveIsTheSameAsItsColumnOfTheMatrix() {
		Diffusion diffusion = ask();
		assertThat(diffusion.waves()).extracting((reach) -> reach.alone().clusters().size())
			.containsExactlyElementsOf(diffusion.matrix().columns().stream().map((total) -> total.clusters()).toList());
		assertThat(diffusion.waves().getLast().cumulative().clusters())
			.hasSize(diffusion.clusters() - diffusion.outside().size());
	}

	@Test
	void whatSourcesSayIsAboutClustersRegionsAndEstablishments() {
		Diffusion diffusion = ask();
		assertThat(diffusion.waves().getFirst().figures()).extracting(Figure::measure)
			.containsOnly("CLUSTERS", "REGIONS", "ESTABLISHMENTS");
		assertThat(diffusion.waves().get(1).figures()).filteredOn((figure) -> figure.measure().equals("ESTABLISHMENTS"))
			.extracting(Figure::value)
			.containsExactlyInAnyOrder("85", "110", "85", "85 à 136");
		assertThat(diffusion.figures()).extracting(Figure::value).contains("164", "169", "306", "près de 200");
		assertThat(diffusion.disagreements()).extracting((disagreement) -> disagreement.id()).contains("desaccord-k2");
	}

	@Test
	void milestonesStandInTheirOrderInTime() {
		List<Milestone> milestones = ask().milestones();
		assertThat(milestones.stream().map(Milestone::first).takeWhile((day) -> day != null)).isSorted();
		assertThat(milestones).extracting((milestone) -> milestone.thing().id(), Milestone::phase)
			.contains(tuple("vague-1", Phase.ENDED), tuple("vague-2", Phase.BEGUN),
					tuple("cluster-isere-2018", Phase.ANNOUNCED),
					tuple("cluster-normandie-blocs-operatoires", Phase.STILL_RAN),
					tuple("cluster-occitanie-had", Phase.UNKNOWN), tuple("texte-ani-2013", null),
					tuple("evenement-seminaire-2010", null));
	}

	@Test
	void onlyTheKindsAskedForAreListedAndAllAreCounted() {
		Diffusion diffusion = this.diffusions.diffusion(new DiffusionQuestion(Set.of(MilestoneKind.POLICY_TEXT), DAY));
		assertThat(diffusion.milestones()).extracting(Milestone::kind).containsOnly(MilestoneKind.POLICY_TEXT);
		Map<MilestoneKind, Integer> counts = diffusion.counts();
		assertThat(counts).containsEntry(MilestoneKind.WAVE, 3)
			.containsEntry(MilestoneKind.CLUSTER, 7)
			.containsEntry(MilestoneKind.POLICY_TEXT, diffusion.milestones().size());
		assertThat(counts).isEqualTo(ask().counts());
	}

	private Diffusion ask() {
		return this.diffusions.diffusion(new DiffusionQuestion(Set.of(), DAY));
	}

	private static List<String> names(List<EntityRef> refs) {
		return refs.stream().map(EntityRef::name).toList();
	}

	private static String range(WaveReach reach, boolean cumulative) {
		var headcount = cumulative ? reach.cumulative().headcount() : reach.alone().headcount();
		return headcount.known() ? headcount.min() + "-" + headcount.max() : "unknown";
	}

}
