package fr.maillage.diffusion.graph;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.diffusion.DiffusionQuestion;
import fr.maillage.diffusion.Diffusions;
import fr.maillage.diffusion.WaveReach;
import fr.maillage.relation.EntityRef;
import fr.maillage.test.GraphIntegrationTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An establishment that took part in two waves, and a cluster of none. */
@GraphIntegrationTest(fixtures = "fixtures/two-waves.cypher")
class TwoWavesIT {

	@Autowired
	private Diffusions diffusions;

	@Test
	void countsOnceOverBoth() {
		List<WaveReach> waves = this.diffusions.diffusion(new DiffusionQuestion(Set.of(), LocalDate.of(2020, 1, 1)))
			.waves();
		assertThat(waves).extracting((reach) -> reach.alone().headcount().max()).containsExactly(2, 2);
		assertThat(waves).extracting((reach) -> reach.cumulative().headcount().max()).containsExactly(2, 3);
		assertThat(waves.getLast().cumulative().headcount().named()).extracting(EntityRef::name)
			.containsExactlyInAnyOrder("A", "B", "C");
		assertThat(waves).extracting((reach) -> reach.cumulative().regions().size()).containsExactly(1, 1);
		assertThat(waves).extracting((reach) -> reach.cumulative().inferred()).containsExactly(0, 0);
	}

	@Test
	void aClusterOfNoWaveIsToldApart() {
		assertThat(this.diffusions.diffusion(new DiffusionQuestion(Set.of(), LocalDate.of(2020, 1, 1))).outside())
			.extracting(EntityRef::name)
			.containsExactly("Cluster sans vague");
	}

}
