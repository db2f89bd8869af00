package fr.maillage.relation.graph;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.cluster.Cluster;
import fr.maillage.figure.Figure;
import fr.maillage.provenance.Disagreement;
import fr.maillage.provenance.SourceDocument;
import fr.maillage.relation.Entities;
import fr.maillage.relation.Entity;
import fr.maillage.relation.EntityKind;
import fr.maillage.relation.EntityList;
import fr.maillage.relation.EntityReader;
import fr.maillage.territory.Region;
import fr.maillage.test.GraphIntegrationTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.domain.Window;

@GraphIntegrationTest(fixtures = "fixtures/two-regions.cypher")
class CypherEntitiesIT {

	@Autowired
	private Entities entities;

	@Autowired
	private List<EntityReader<?>> readers;

	@Test
	void loadThingsOfAnyKindEachAsItsRecord() {
		Map<String, Entity> loaded = this.entities
			.byIds(List.of("cluster-blocs", "region-28", "ancienne-region-basse-normandie", "nothing"));
		assertThat(loaded).containsOnlyKeys("cluster-blocs", "region-28", "ancienne-region-basse-normandie");
		assertThat(loaded.get("cluster-blocs")).isInstanceOf(Cluster.class);
		assertThat(loaded.get("region-28")).isInstanceOfSatisfying(Region.class,
				(region) -> assertThat(region.departements()).isEqualTo(1));
		assertThat(loaded.get("ancienne-region-basse-normandie")).isInstanceOfSatisfying(Region.class,
				(region) -> assertThat(region.former()).isTrue());
	}

	@Test
	void bringWhatStandsBesideTheNode() {
		assertThat(this.entities.find("figure-vague-2-notice")).get()
			.isInstanceOfSatisfying(Figure.class, (figure) -> assertThat(figure.aboutId()).isEqualTo("vague-2"));
		assertThat(this.entities.find("desaccord-k2")).get()
			.isInstanceOfSatisfying(Disagreement.class,
					(disagreement) -> assertThat(disagreement.claims()).extracting((claim) -> claim.value())
						.containsExactly("85", "110"));
		assertThat(this.entities.find("page-qvct")).get()
			.isInstanceOfSatisfying(SourceDocument.class, (source) -> assertThat(source.facts()).isEqualTo(2));
	}

	@Test
	void listOneKindPageAfterPage() {
		EntityList figures = new EntityList(EntityKind.FIGURE, null, null);
		List<String> all = ids(this.entities.page(figures, ScrollPosition.keyset(), 100));
		Window<Entity> first = this.entities.page(figures, ScrollPosition.keyset(), 1);
		Window<Entity> second = this.entities.page(figures, first.positionAt(0), 1);
		assertThat(all).hasSizeGreaterThan(1);
		assertThat(ids(first)).containsExactly(all.get(0));
		assertThat(ids(second)).containsExactly(all.get(1));
		assertThat(figures.count(this.entities.categories(EntityKind.FIGURE, null))).isEqualTo(all.size());
	}

	@ParameterizedTest
	@EnumSource(mode = Mode.EXCLUDE, names = "ORGANIZATION")
	void listAsManyOfACategoryAsTheyCount(EntityKind kind) {
		Map<String, Long> categories = this.entities.categories(kind, null);
		categories.forEach((category,
				number) -> assertThat(
						this.entities.page(new EntityList(kind, category, null), ScrollPosition.keyset(), 100))
					.hasSize(number.intValue())
					.allSatisfy((thing) -> assertThat(thing.kind()).isEqualTo(kind)));
	}

	@Test
	void listWhatHasTheseWordsInItsNameWithAccentsOrWithout() {
		EntityList clusters = new EntityList(EntityKind.CLUSTER, null, "BLÔCS");
		assertThat(ids(this.entities.page(clusters, ScrollPosition.keyset(), 100))).containsExactly("cluster-blocs");
		assertThat(this.entities.categories(EntityKind.CLUSTER, "BLÔCS")).containsExactly(Map.entry("", 1L));
	}

	private static List<String> ids(Window<Entity> page) {
		return page.stream().map(Entity::id).toList();
	}

	@Test
	void readEveryKind() {
		assertThat(this.readers).extracting((reader) -> (Object) reader.kind())
			.containsExactlyInAnyOrder((Object[]) EntityKind.values());
	}

}
