package fr.maillage.wave.graph;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.figure.Figure;
import fr.maillage.provenance.Disagreement;
import fr.maillage.relation.Relation;
import fr.maillage.test.GraphIntegrationTest;
import fr.maillage.wave.WaveSummary;
import fr.maillage.wave.Waves;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@GraphIntegrationTest(fixtures = "fixtures/two-regions.cypher")
class CypherWavesIT {

	@Autowired
	private Waves waves;

	@Test
	void followTheirOrderInTime() {
		assertThat(this.waves.list()).extracting((wave) -> wave.id()).containsExactly("vague-1", "vague-2");
	}

	@Test
	void comeWithWhatSourcesSayOfEach() {
		List<WaveSummary> all = this.waves.all();
		assertThat(all.get(0).relations()).extracting(Relation::id).containsExactly("dgos~FUNDS~vague-1");
		assertThat(all.get(0).disagreements()).isEmpty();
		assertThat(all.get(1).figures()).extracting(Figure::value).containsExactly("85");
		assertThat(all.get(1).disagreements()).extracting(Disagreement::id).containsExactly("desaccord-k2");
	}

}
