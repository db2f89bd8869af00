package fr.maillage.relation.graph;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.evidence.Status;
import fr.maillage.relation.Direction;
import fr.maillage.relation.Relation;
import fr.maillage.relation.RelationType;
import fr.maillage.relation.Relations;
import fr.maillage.test.GraphIntegrationTest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.domain.Window;

@GraphIntegrationTest(fixtures = "fixtures/two-regions.cypher")
class CypherRelationsIT {

	private static final String ARS = "ars-auvergne-rhone-alpes";

	@Autowired
	private Relations relations;

	@Test
	void readAnAssertionWholly() {
		Relation funding = this.relations.byIds(List.of("dgos~FUNDS~vague-1", "dgos~FUNDS~inconnu"))
			.get("dgos~FUNDS~vague-1");
		assertThat(funding.amount()).isEqualTo(new BigDecimal("1000000"));
		assertThat(funding.currency()).isEqualTo("EUR");
		assertThat(funding.validity().since().earliest()).isEqualTo(LocalDate.of(2015, 10, 1));
		assertThat(funding.validity().until()).isNull();
		assertThat(funding.status()).isEqualTo(Status.STATED);
		assertThat(funding.citationIds()).containsExactly("c-dgos");
	}

	@Test
	void pageEachThingByItself() {
		Map<String, Window<Relation>> pages = this.relations.of(List.of(ARS, "dgos", "inconnu"),
				Set.of(RelationType.FUNDS), Direction.OUTGOING, ScrollPosition.keyset(), 1);
		assertThat(pages.get(ARS).getContent()).extracting((it) -> it.to().id()).containsExactly("cluster-isere");
		assertThat(pages.get(ARS).hasNext()).isTrue();
		assertThat(pages.get("dgos").hasNext()).isFalse();
		assertThat(pages.get("inconnu").isEmpty()).isTrue();
	}

	@Test
	void goOnAfterAPosition() {
		Window<Relation> first = page(ScrollPosition.keyset());
		Window<Relation> second = page(first.positionAt(0));
		assertThat(second.getContent()).extracting((it) -> it.to().id()).containsExactly("cluster-rhone");
	}

	@Test
	void lookOnEitherSide() {
		Set<RelationType> types = EnumSet.of(RelationType.SAME_AS, RelationType.COVERS, RelationType.SUCCEEDED_BY);
		List<String> normandie = List.of("ars-normandie");
		assertThat(this.relations.count(normandie, types, Direction.OUTGOING)).containsEntry("ars-normandie", 1L);
		assertThat(this.relations.count(normandie, types, Direction.INCOMING)).containsEntry("ars-normandie", 2L);
		assertThat(this.relations.count(normandie, types, Direction.EITHER)).containsEntry("ars-normandie", 3L);
		assertThat(this.relations.of(normandie, types, Direction.EITHER, ScrollPosition.keyset(), 9)
			.get("ars-normandie")
			.getContent()).extracting((it) -> it.other("ars-normandie").id())
			.containsExactly("ars-diaporama-normandie", "ars-basse-normandie", "region-28");
	}

	@Test
	void surroundSeveralThingsEachOnce() {
		assertThat(this.relations.around(List.of("vague-1", "dgos"), 10)).extracting(Relation::id)
			.containsExactly("cluster-blocs~PART_OF~vague-1", "dgos~FUNDS~vague-1",
					"vague-1~PART_OF~programme-clusters-qvct");
		assertThat(this.relations.around(List.of("vague-1"), 1)).hasSize(1);
	}

	private Window<Relation> page(ScrollPosition position) {
		return this.relations.of(List.of(ARS), Set.of(RelationType.FUNDS), Direction.OUTGOING, position, 1).get(ARS);
	}

}
