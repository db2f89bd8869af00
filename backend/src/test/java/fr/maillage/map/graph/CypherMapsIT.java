package fr.maillage.map.graph;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.map.Knowledge;
import fr.maillage.map.Level;
import fr.maillage.map.Located;
import fr.maillage.map.Maps;
import fr.maillage.map.Measure;
import fr.maillage.map.Place;
import fr.maillage.map.TerritoryMap;
import fr.maillage.map.TerritoryValue;
import fr.maillage.map.Unplaced;
import fr.maillage.test.GraphIntegrationTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The maps of the real facts. */
@GraphIntegrationTest(seed = true)
class CypherMapsIT {

	@Autowired
	private Maps maps;

	@ParameterizedTest
	@EnumSource
	void everyTerritoryIsThere(Measure measure) {
		assertThat(this.maps.map(measure, Level.REGION).territories()).hasSize(18)
			.allSatisfy((value) -> assertThat(value.region()).isEqualTo(value.territory()))
			.allSatisfy((value) -> assertThat(value.max() > 0).isEqualTo(value.knowledge() == Knowledge.KNOWN));
		if (measure.at(Level.DEPARTEMENT)) {
			assertThat(this.maps.map(measure, Level.DEPARTEMENT).territories()).hasSize(101)
				.extracting(TerritoryValue::code)
				.startsWith("01", "02")
				.endsWith("974", "976");
		}
	}

	@ParameterizedTest
	@CsvSource({ "CLUSTERS, region-84, KNOWN, 4, 4", "CLUSTERS, region-93, UNCOUNTED, 0, 0",
			"CLUSTERS, region-53, NOT_DOCUMENTED, 0, 0", "PARTICIPANTS, region-84, KNOWN, 26, 32",
			"PARTICIPANTS, region-93, UNCOUNTED, 0, 0", "ESTABLISHMENTS, region-28, KNOWN, 3, 3",
			"EXPERIMENTS, region-27, KNOWN, 2, 2", "EVENTS, region-11, KNOWN, 1, 1",
			"RESOURCES, region-75, KNOWN, 1, 1", "PAIR, region-28, KNOWN, 1, 1" })
	void tellsWhatIsKnownOfARegion(Measure measure, String region, Knowledge knowledge, int min, int max) {
		assertThat(value(this.maps.map(measure, Level.REGION), region))
			.extracting(TerritoryValue::knowledge, TerritoryValue::min, TerritoryValue::max)
			.containsExactly(knowledge, min, max);
	}

	@ParameterizedTest
	@CsvSource({ "CLUSTERS, departement-69, KNOWN, 2, 0", "CLUSTERS, departement-14, UNCOUNTED, 0, 2",
			"CLUSTERS, departement-75, NOT_DOCUMENTED, 0, 0", "PARTICIPANTS, departement-38, UNCOUNTED, 0, 0",
			"PARTICIPANTS, departement-69, UNCOUNTED, 0, 0", "ESTABLISHMENTS, departement-14, KNOWN, 1, 1" })
	void tellsWhatIsKnownOfADepartement(Measure measure, String departement, Knowledge knowledge, int max,
			int withoutDepartement) {
		assertThat(value(this.maps.map(measure, Level.DEPARTEMENT), departement))
			.extracting(TerritoryValue::knowledge, TerritoryValue::max, TerritoryValue::withoutDepartement)
			.containsExactly(knowledge, max, withoutDepartement);
	}

	@ParameterizedTest
	@CsvSource({ "CLUSTERS, REGION, region-84, 3, 3", "CLUSTERS, REGION, region-28, 0, 0",
			"CLUSTERS, DEPARTEMENT, departement-69, 1, 1", "EXPERIMENTS, REGION, region-27, 0, 0",
			"PARTICIPANTS, REGION, region-84, 18, 24", "PARTICIPANTS, REGION, region-28, 0, 0" })
	void tellsWhatDocumentsOnlyAnnounce(Measure measure, Level level, String territory, int min, int max) {
		assertThat(value(this.maps.map(measure, level), territory))
			.extracting(TerritoryValue::announcedMin, TerritoryValue::announcedMax)
			.containsExactly(min, max);
	}

	@Test
	void aThingTellsThatDocumentsOnlyAnnounceIt() {
		assertThat(this.maps.located(Measure.CLUSTERS, "region-84", 100)).filteredOn(Located::announced)
			.extracting((located) -> located.thing().id())
			.containsExactly("cluster-isere-2018", "cluster-puy-de-dome-2018", "cluster-rhone-2018");
	}

	@ParameterizedTest
	@EnumSource(names = { "PARTICIPANTS", "PAIR" }, mode = EnumSource.Mode.EXCLUDE)
	void aNumberOpensAsManyThings(Measure measure) {
		for (Level level : Level.values()) {
			this.maps.map(measure, level)
				.territories()
				.stream()
				.filter((value) -> value.knowledge() == Knowledge.KNOWN)
				.forEach((value) -> assertThat(this.maps.located(measure, value.territory().id(), 100))
					.hasSize(value.max())
					.allSatisfy((located) -> assertThat(located.relations()).isNotEmpty()));
		}
	}

	@Test
	void bodiesAndEstablishmentsStandInTheirDepartementOrElseInTheirRegion() {
		List<Place> places = this.maps.places(20);
		assertThat(place(places, "departement-14").located()).extracting((located) -> located.thing().id())
			.containsExactly("ars-normandie", "chu-caen");
		assertThat(place(places, "departement-76").located()).extracting((located) -> located.thing().id())
			.containsExactly("ch-dieppe");
		assertThat(place(places, "region-28").located()).extracting((located) -> located.thing().id())
			.containsExactly("hopital-de-jour-normandie");
		assertThat(place(this.maps.places(1), "departement-69")).satisfies((place) -> {
			assertThat(place.located()).hasSize(1).allMatch(Located::inferred);
			assertThat(place.number()).isEqualTo(4);
		});
	}

	@Test
	void everyOtherBodyAndEstablishmentIsWithoutPlace() {
		Unplaced unplaced = this.maps.unplaced(5);
		assertThat(unplaced.things()).hasSize(5);
		assertThat(this.maps.unplaced(10_000).things()).hasSize(unplaced.number())
			.extracting((thing) -> thing.id())
			.contains("has", "ap-hp")
			.doesNotContain("anact", "chu-caen", "hopital-de-jour-normandie");
	}

	private static TerritoryValue value(TerritoryMap map, String id) {
		return map.territories()
			.stream()
			.filter((value) -> value.territory().id().equals(id))
			.findFirst()
			.orElseThrow();
	}

	private static Place place(List<Place> places, String id) {
		return places.stream().filter((place) -> place.place().id().equals(id)).findFirst().orElseThrow();
	}

}
