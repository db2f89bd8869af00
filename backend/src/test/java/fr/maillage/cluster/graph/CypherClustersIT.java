package fr.maillage.cluster.graph;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.cluster.Cluster;
import fr.maillage.cluster.ClusterSummary;
import fr.maillage.cluster.Clusters;
import fr.maillage.cluster.Headcount;
import fr.maillage.cluster.Headcounts;
import fr.maillage.cluster.TeamSummary;
import fr.maillage.relation.EntityRef;
import fr.maillage.relation.Relation;
import fr.maillage.test.GraphIntegrationTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.domain.Window;

@GraphIntegrationTest(fixtures = "fixtures/two-regions.cypher")
class CypherClustersIT {

	@Autowired
	private Clusters clusters;

	@Autowired
	private Headcounts headcounts;

	@Test
	void countsOnceTheGroupThatTwoClustersShare() {
		Headcount both = over("cluster-blocs", "cluster-virage");
		assertThat(both.min()).isEqualTo(6);
		assertThat(both.max()).isEqualTo(6);
		assertThat(both.splitStated()).isFalse();
		assertThat(both.shared()).isFalse();
		assertThat(both.named()).extracting(EntityRef::name).containsExactly("CH de Dieppe");
	}

	@Test
	void saysThatOneOfTwoClustersHasAPartOfTheGroup() {
		Headcount one = this.clusters.headcounts(List.of("cluster-blocs")).get("cluster-blocs");
		assertThat(one.max()).isEqualTo(6);
		assertThat(one.splitStated()).isFalse();
		assertThat(one.shared()).isTrue();
	}

	@Test
	void addsNeitherPartsNorMembersToTheirGroup() {
		Headcount eight = over("cluster-rhone-centre");
		assertThat(eight.min()).isEqualTo(8);
		assertThat(eight.max()).isEqualTo(8);
		assertThat(eight.counted()).extracting(EntityRef::id).containsExactly("groupe-rhone-centre-8");
		assertThat(eight.named()).extracting(EntityRef::id).containsExactly("residence-le-6eme");
	}

	@Test
	void keepsTheBoundsOfAGroup() {
		Headcount some = over("cluster-isere", "cluster-rhone");
		assertThat(some.min()).isEqualTo(18);
		assertThat(some.max()).isEqualTo(24);
	}

	@Test
	void findsAClusterByTheRegionOfItsDepartement() {
		assertThat(this.clusters.inRegions(List.of("region-84", "region-28")).get("region-84")).extracting(Cluster::id)
			.containsExactly("cluster-isere", "cluster-rhone", "cluster-rhone-centre");
		assertThat(this.clusters.countInRegions(List.of("region-84", "region-93"))).containsEntry("region-84", 3L)
			.containsEntry("region-93", 0L);
		assertThat(this.clusters.count("region-84")).isEqualTo(3);
		assertThat(this.clusters.count(null)).isEqualTo(5);
	}

	@Test
	void seeksPagesThatFollowEachOther() {
		Window<Cluster> first = this.clusters.page("region-84", ScrollPosition.keyset(), 2);
		assertThat(first.getContent()).extracting(Cluster::id).containsExactly("cluster-isere", "cluster-rhone");
		assertThat(first.hasNext()).isTrue();
		Window<Cluster> second = this.clusters.page("region-84", first.positionAt(1), 2);
		assertThat(second.getContent()).extracting(Cluster::id).containsExactly("cluster-rhone-centre");
		assertThat(second.hasNext()).isFalse();
	}

	@Test
	void seeksAPageForEachRegion() {
		Window<Cluster> first = this.clusters.inRegions(List.of("region-84", "region-28"), ScrollPosition.keyset(), 2)
			.get("region-84");
		assertThat(first.getContent()).hasSize(2);
		assertThat(this.clusters.inRegions(List.of("region-84"), first.positionAt(1), 2).get("region-84").getContent())
			.extracting(Cluster::id)
			.containsExactly("cluster-rhone-centre");
	}

	@Test
	void tellsApartWhatStandsAroundACluster() {
		ClusterSummary blocs = this.clusters.summaries(List.of("cluster-blocs")).getFirst();
		assertThat(blocs.cluster().validity().since().text()).isEqualTo("octobre – novembre 2015");
		assertThat(blocs.locations()).extracting(Relation::id).containsExactly("cluster-blocs~LOCATED_IN~region-28");
		assertThat(blocs.waves()).extracting((it) -> it.to().id()).containsExactly("vague-1");
		assertThat(blocs.themes()).extracting((it) -> it.to().name()).containsExactly("Bloc opératoire");
		assertThat(blocs.participants()).extracting((it) -> it.from().id()).containsExactly("groupe-normandie-6");
		assertThat(blocs.parts()).extracting((it) -> it.from().id())
			.containsExactlyInAnyOrder("groupe-normandie-publics-5", "groupe-normandie-clinique", "ch-dieppe");
		assertThat(blocs.teams()).extracting((it) -> it.team().teamKind()).containsExactly("QUADRINOME");
	}

	@Test
	void seatsATeamInItsOrder() {
		TeamSummary team = this.clusters.teamsOf(List.of("cluster-blocs")).get("cluster-blocs").getFirst();
		assertThat(team.seats()).extracting((it) -> it.role()).containsExactly("DIRECTION", "STAFF");
	}

	@Test
	void knowsNothingOfAnUnknownCluster() {
		assertThat(this.clusters.find("cluster-inconnu")).isEmpty();
		assertThat(over("cluster-inconnu").known()).isFalse();
	}

	private Headcount over(String... clusterIds) {
		return this.headcounts.over(Map.of("", List.of(clusterIds))).get("");
	}

}
