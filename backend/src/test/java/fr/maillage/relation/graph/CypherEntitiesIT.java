package fr.maillage.relation.graph;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.cluster.Cluster;
import fr.maillage.establishment.ParticipantGroup;
import fr.maillage.figure.Figure;
import fr.maillage.provenance.Disagreement;
import fr.maillage.provenance.SourceDocument;
import fr.maillage.relation.Entities;
import fr.maillage.relation.Entity;
import fr.maillage.relation.EntityKind;
import fr.maillage.relation.EntityList;
import fr.maillage.relation.EntityOrder;
import fr.maillage.relation.EntityReader;
import fr.maillage.relation.NearChoice;
import fr.maillage.territory.Region;
import fr.maillage.test.GraphIntegrationTest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
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
		EntityList figures = EntityList.of(EntityKind.FIGURE);
		List<String> all = ids(this.entities.page(figures, ScrollPosition.keyset(), 100));
		Window<Entity> first = this.entities.page(figures, ScrollPosition.keyset(), 1);
		Window<Entity> second = this.entities.page(figures, first.positionAt(0), 1);
		assertThat(all).hasSizeGreaterThan(1);
		assertThat(ids(first)).containsExactly(all.get(0));
		assertThat(ids(second)).containsExactly(all.get(1));
		assertThat(figures.count(this.entities.categories(figures))).isEqualTo(all.size());
	}

	@ParameterizedTest
	@EnumSource
	void listAsManyOfACategoryAsTheyCount(EntityKind kind) {
		Map<String, Long> categories = this.entities.categories(EntityList.of(kind));
		categories.forEach((category,
				number) -> assertThat(
						this.entities.page(EntityList.of(kind).in(category), ScrollPosition.keyset(), 100))
					.hasSize(number.intValue())
					.allSatisfy((thing) -> assertThat(thing.kind()).isEqualTo(kind)));
	}

	@Test
	void listWhatHasTheseWordsInItsNameWithAccentsOrWithout() {
		EntityList clusters = EntityList.of(EntityKind.CLUSTER).named("BLÔCS");
		assertThat(ids(this.entities.page(clusters, ScrollPosition.keyset(), 100))).containsExactly("cluster-blocs");
		assertThat(this.entities.categories(clusters)).containsExactly(Map.entry("", 1L));
	}

	@ParameterizedTest
	@EnumSource
	void listInEveryOrderPageAfterPageWithoutLosingOrRepeatingAny(EntityKind kind) {
		EntityList byName = EntityList.of(kind);
		Set<String> all = Set.copyOf(ids(this.entities.page(byName, ScrollPosition.keyset(), 1000)));
		for (EntityOrder order : byName.orders()) {
			assertThat(pageByPage(byName.by(order))).as(order.name()).containsExactlyInAnyOrderElementsOf(all);
		}
	}

	@Test
	void listTheNewestAndTheLargestFirst() {
		EntityList groups = EntityList.of(EntityKind.PARTICIPANT_GROUP).by(EntityOrder.LARGEST);
		assertThat(this.entities.page(groups, ScrollPosition.keyset(), 100))
			.extracting((group) -> ((ParticipantGroup) group).max())
			.isSortedAccordingTo(Comparator.reverseOrder());
		EntityList clusters = EntityList.of(EntityKind.CLUSTER).by(EntityOrder.NEWEST);
		assertThat(ids(this.entities.page(clusters, ScrollPosition.keyset(), 100))).startsWith("cluster-blocs")
			.contains("cluster-isere");
	}

	@Test
	void listWhatIsLinkedToARegionItsDepartementsAmongIt() {
		EntityList clusters = EntityList.of(EntityKind.CLUSTER).near(List.of("region-84"));
		assertThat(ids(this.entities.page(clusters, ScrollPosition.keyset(), 100))).containsExactly("cluster-isere",
				"cluster-rhone", "cluster-rhone-centre");
		assertThat(clusters.count(this.entities.categories(clusters))).isEqualTo(3);
		assertThat(ids(this.entities.page(clusters.near(List.of("nothing")), ScrollPosition.keyset(), 100))).isEmpty();
		assertThat(ids(this.entities.page(EntityList.of(EntityKind.PARTICIPANT_GROUP).near(List.of("region-28")),
				ScrollPosition.keyset(), 100)))
			.contains("groupe-normandie-6", "groupe-normandie-publics-5");
	}

	@ParameterizedTest
	@EnumSource
	void offerOnlyChoicesThatLeaveAsManyAsTheySay(EntityKind kind) {
		EntityList all = EntityList.of(kind);
		for (NearChoice choice : this.entities.choices(all)) {
			assertThat(this.entities.page(all.near(List.of(choice.target().id())), ScrollPosition.keyset(), 1000))
				.as(choice.target().id())
				.hasSize((int) choice.number())
				.isNotEmpty();
		}
	}

	private List<String> pageByPage(EntityList list) {
		List<String> listed = new ArrayList<>();
		Window<Entity> page = this.entities.page(list, ScrollPosition.keyset(), 2);
		listed.addAll(ids(page));
		while (page.hasNext()) {
			page = this.entities.page(list, page.positionAt(page.size() - 1), 2);
			listed.addAll(ids(page));
		}
		return listed;
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
