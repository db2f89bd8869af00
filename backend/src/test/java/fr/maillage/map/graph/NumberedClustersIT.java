package fr.maillage.map.graph;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.coverage.Axis;
import fr.maillage.coverage.Matrices;
import fr.maillage.coverage.MatrixQuestion;
import fr.maillage.evidence.Status;
import fr.maillage.map.Knowledge;
import fr.maillage.map.Level;
import fr.maillage.map.Maps;
import fr.maillage.map.Measure;
import fr.maillage.map.TerritoryValue;
import fr.maillage.territory.RegionalClusters;
import fr.maillage.territory.Territories;
import fr.maillage.test.GraphIntegrationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A document that numbers clusters without describing them documents the region. */
@GraphIntegrationTest(fixtures = "fixtures/numbered-clusters.cypher")
class NumberedClustersIT {

	@Autowired
	private Maps maps;

	@Autowired
	private Territories territories;

	@Autowired
	private Matrices matrices;

	@ParameterizedTest
	@EnumSource(names = { "CLUSTERS", "PARTICIPANTS" })
	void areKnownOnTheMapWithoutBeingCounted(Measure measure) {
		assertThat(this.maps.map(measure, Level.REGION).territories()).extracting(TerritoryValue::knowledge)
			.containsExactly(Knowledge.NONE, (measure == Measure.CLUSTERS) ? Knowledge.KNOWN : Knowledge.UNCOUNTED,
					Knowledge.UNCOUNTED);
	}

	@Test
	void areMoreThanTheOneThatIsDescribed() {
		assertThat(this.maps.map(Measure.CLUSTERS, Level.REGION).territories().get(1))
			.extracting(TerritoryValue::max, TerritoryValue::others)
			.containsExactly(1, true);
		assertThat(this.territories.coverage().regions().get(1))
			.extracting(RegionalClusters::clusters, RegionalClusters::others)
			.containsExactly(1, true);
	}

	@Test
	void areKnownOnTheHomePage() {
		assertThat(this.territories.coverage().regions()).extracting(RegionalClusters::state)
			.containsExactly(RegionalClusters.State.NOT_DOCUMENTED, RegionalClusters.State.KNOWN,
					RegionalClusters.State.NUMBER_UNKNOWN);
	}

	@Test
	void areWhatTheMatrixTells() {
		assertThat(this.matrices.matrix(MatrixQuestion.of(Axis.THEME)).rows())
			.extracting((row) -> row.knowledge().none(), (row) -> row.knowledge().undescribed())
			.containsExactly(org.assertj.core.groups.Tuple.tuple(Status.STATED, null),
					org.assertj.core.groups.Tuple.tuple(null, Status.STATED),
					org.assertj.core.groups.Tuple.tuple(null, Status.STATED));
	}

}
