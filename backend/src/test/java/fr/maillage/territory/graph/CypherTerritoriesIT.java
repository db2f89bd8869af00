package fr.maillage.territory.graph;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.provenance.Disagreement;
import fr.maillage.relation.EntityRef;
import fr.maillage.relation.Relation;
import fr.maillage.relation.RelationType;
import fr.maillage.relation.Unknown;
import fr.maillage.relation.Unknown.Kind;
import fr.maillage.territory.ClusterCoverage;
import fr.maillage.territory.Region;
import fr.maillage.territory.RegionCode;
import fr.maillage.territory.RegionalClusters;
import fr.maillage.territory.RegionalOverview;
import fr.maillage.territory.RegionalPair;
import fr.maillage.territory.Territories;
import fr.maillage.test.GraphIntegrationTest;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.ScrollPosition;

@GraphIntegrationTest(fixtures = "fixtures/two-regions.cypher")
class CypherTerritoriesIT {

	private static final RegionCode NORMANDIE = new RegionCode("28");

	private static final RegionCode AURA = new RegionCode("84");

	@Autowired
	private Territories territories;

	@Test
	void linksTheArsPrintedWithoutItsRegion() {
		RegionalPair pair = overview(NORMANDIE).pair();
		assertThat(pair.ars().body()).extracting(EntityRef::id).isEqualTo("ars-normandie");
		assertThat(pair.ars().covers()).extracting(Relation::id).containsExactly("ars-normandie~COVERS~region-28");
		assertThat(pair.ars().printedAs()).extracting((it) -> it.from().id())
			.containsExactly("ars-diaporama-normandie");
		assertThat(pair.ars().predecessors()).extracting((it) -> it.from().id()).containsExactly("ars-basse-normandie");
		assertThat(pair.ars().documented()).isTrue();
	}

	@Test
	void namesNoAractWhereNoSourceDoes() {
		RegionalPair pair = overview(NORMANDIE).pair();
		assertThat(pair.aract().body()).isNull();
		assertThat(pair.aract().documented()).isFalse();
		assertThat(pair.plannedBy()).containsExactly("c-r31");
	}

	@Test
	void takesTheAractOfAPairAndThatOfAFormerRegionAsItsPredecessor() {
		RegionalPair pair = overview(AURA).pair();
		assertThat(pair.aract().body()).extracting(EntityRef::id).isEqualTo("aract-auvergne-rhone-alpes");
		assertThat(pair.aract().predecessors()).extracting((it) -> it.from().id()).containsExactly("aract-rhone-alpes");
	}

	@Test
	void listsWhoDoesWhatInARegion() {
		assertThat(this.territories
			.actors(List.of("region-84"),
					EnumSet.of(RelationType.FUNDS, RelationType.FACILITATES, RelationType.CARRIES),
					ScrollPosition.keyset(), 10)
			.get("region-84")
			.getContent()).extracting(Relation::id)
			.containsExactly("aract-auvergne-rhone-alpes~FACILITATES~cluster-isere",
					"aract-rhone-alpes~FACILITATES~cluster-rhone-centre",
					"ars-auvergne-rhone-alpes~FUNDS~cluster-isere", "ars-auvergne-rhone-alpes~FUNDS~cluster-rhone",
					"filiere-rhone-centre~CARRIES~cluster-rhone-centre");
		assertThat(this.territories.countActors(List.of("region-84"), Set.of(RelationType.FUNDS)))
			.containsEntry("region-84", 2L);
	}

	@Test
	void includesWhatTheBodyPrintedWithoutItsRegionDoes() {
		assertThat(overview(NORMANDIE).regional()).extracting(Relation::id)
			.containsExactly("ars-diaporama-normandie~PILOTS~cluster-blocs");
	}

	@Test
	void keepsApartWhatIsToldOfTheWholeWave() {
		assertThat(overview(NORMANDIE).national()).extracting(Relation::id).containsExactly("dgos~FUNDS~vague-1");
	}

	@Test
	void tellsWhatNoSourceTells() {
		assertThat(overview(NORMANDIE).unknowns()).extracting(Unknown::kind)
			.containsSubsequence(Kind.NAMES_OF_PARTICIPANTS, Kind.SPLIT_BETWEEN_CLUSTERS, Kind.ARACT,
					Kind.REGIONAL_FUNDER, Kind.REGIONAL_AMOUNT, Kind.FACILITATOR, Kind.END)
			.doesNotContain(Kind.ARS, Kind.REGIONAL_PILOT, Kind.CLUSTERS);
		assertThat(overview(NORMANDIE).unknowns()).contains(new Unknown(Kind.NAMES_OF_PARTICIPANTS, 1, 6));
	}

	@Test
	void knowsADisagreementInWhichTheRegionsOwnGroupTakesPart() {
		assertThat(overview(NORMANDIE).disagreements()).extracting(Disagreement::id).containsExactly("desaccord-k12");
	}

	@Test
	void givesTheSurveyOfTheRegion() {
		assertThat(overview(NORMANDIE).survey()).extracting((it) -> it.question()).containsExactly("Q6");
	}

	@Test
	void distinguishesUnknownNumberFromNoDocument() {
		ClusterCoverage coverage = this.territories.coverage();
		assertThat(coverage.regions()).extracting((it) -> it.region().id())
			.containsExactly("region-84", "region-28", "region-93");
		assertThat(coverage.count(RegionalClusters.State.NUMBER_UNKNOWN)).isEqualTo(1);
		assertThat(coverage.clusters()).isEqualTo(5);
	}

	@Test
	void listsTheRegionsOfTodayOnly() {
		assertThat(this.territories.regions(ScrollPosition.keyset(), 10).getContent()).extracting(Region::name)
			.containsExactly("Auvergne-Rhône-Alpes", "Normandie", "Provence-Alpes-Côte d’Azur");
		assertThat(this.territories.countRegions()).isEqualTo(3);
	}

	@Test
	void gathersSeveralRegionsAsItGathersOne() {
		List<Region> regions = this.territories.regions(ScrollPosition.keyset(), 10).getContent();
		assertThat(this.territories.overviews(regions)).hasSize(3)
			.containsEntry("region-28", overview(NORMANDIE))
			.containsEntry("region-84", overview(AURA));
	}

	@Test
	void doesNotKnowAnUnknownRegion() {
		assertThat(this.territories.overview(new RegionCode("99"))).isEmpty();
	}

	private RegionalOverview overview(RegionCode code) {
		return this.territories.overview(code).orElseThrow();
	}

}
