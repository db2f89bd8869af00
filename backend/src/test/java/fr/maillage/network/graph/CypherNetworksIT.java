package fr.maillage.network.graph;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.network.Neighbor;
import fr.maillage.network.NeighborCount;
import fr.maillage.network.Networks;
import fr.maillage.relation.Direction;
import fr.maillage.relation.Relation;
import fr.maillage.relation.RelationType;
import fr.maillage.test.GraphIntegrationTest;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.domain.Window;

@GraphIntegrationTest(fixtures = "fixtures/two-regions.cypher")
class CypherNetworksIT {

	private static final Set<RelationType> ALL = EnumSet.allOf(RelationType.class);

	private static final String ARS = "ars-auvergne-rhone-alpes";

	@Autowired
	private Networks networks;

	@Test
	void countBeforeTheyShow() {
		List<NeighborCount> counts = this.networks.counts(ARS);
		assertThat(counts).extracting(NeighborCount::type)
			.isSortedAccordingTo(RelationType::compareTo)
			.contains(RelationType.FUNDS);
		assertThat(counts).allSatisfy((count) -> assertThat(count.direction()).isNotEqualTo(Direction.EITHER));
		assertThat(counts).allSatisfy((count) -> assertThat(all(ARS, Set.of(count.type()), 100).stream()
			.filter((neighbor) -> neighbor.ties()
				.stream()
				.anyMatch((tie) -> tie.from().id().equals(ARS) == (count.direction() == Direction.OUTGOING))))
			.hasSize(count.neighbors()));
		assertThat(this.networks.counts("inconnu")).isEmpty();
	}

	@Test
	void showTheMostTellingFirstAndEachOnce() {
		List<Neighbor> neighbors = all(ARS, ALL, 2);
		assertThat(neighbors).extracting((it) -> it.neighbor().id()).doesNotHaveDuplicates().doesNotContain(ARS);
		assertThat(neighbors).extracting((it) -> it.ties().getFirst().type())
			.isSortedAccordingTo(RelationType::compareTo);
		assertThat(neighbors).isEqualTo(all(ARS, ALL, 100));
	}

	@Test
	void showOnlyTheTypesAskedFor() {
		assertThat(all(ARS, Set.of(RelationType.FUNDS), 100)).isNotEmpty()
			.allSatisfy((it) -> assertThat(it.ties()).extracting(Relation::type).containsOnly(RelationType.FUNDS));
		assertThat(all("inconnu", ALL, 10)).isEmpty();
	}

	@Test
	void linkThoseThatAreShown() {
		List<String> ids = List.of(ARS, "cluster-isere", "cluster-rhone", "dgos");
		List<Relation> among = this.networks.among(ids, ALL, 100);
		assertThat(among).isNotEmpty()
			.allSatisfy((it) -> assertThat(ids).contains(it.from().id(), it.to().id()))
			.extracting(Relation::id)
			.isSorted()
			.doesNotHaveDuplicates();
		assertThat(this.networks.among(ids, ALL, 1)).hasSize(1);
	}

	private List<Neighbor> all(String id, Set<RelationType> types, int page) {
		List<Neighbor> all = new ArrayList<>();
		ScrollPosition position = ScrollPosition.keyset();
		while (true) {
			Window<Neighbor> window = this.networks.neighbors(id, types, position, page);
			assertThat(window.size()).isLessThanOrEqualTo(page);
			all.addAll(window.getContent());
			if (!window.hasNext()) {
				return all;
			}
			position = window.positionAt(window.size() - 1);
		}
	}

}
