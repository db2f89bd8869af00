package fr.maillage.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.map.Knowledge;
import fr.maillage.map.Level;
import fr.maillage.map.Measure;
import fr.maillage.map.TerritoryMap;
import fr.maillage.map.TerritoryValue;
import fr.maillage.relation.EntityKind;
import fr.maillage.relation.EntityRef;
import fr.maillage.ui.ViewTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What documents only announce is never shown as what took place. */
class AnnouncedOnMapTests extends ViewTest {

	private static final TerritoryMap CLUSTERS = map(Measure.CLUSTERS, 4, 4, 3, 3);

	private static final TerritoryMap ALL = map(Measure.CLUSTERS, 3, 3, 3, 3);

	private static final TerritoryMap PARTICIPANTS = map(Measure.PARTICIPANTS, 26, 32, 18, 24);

	@Test
	void isSaidBesideItsNumber() {
		assertThat(words(CLUSTERS)).isEqualTo("4 clusters, dont 3 annoncés");
		assertThat(words(ALL)).isEqualTo("3 clusters, annoncés seulement");
		assertThat(words(PARTICIPANTS)).isEqualTo("26 à 32 établissements, dont 18 à 24 annoncés");
		assertThat(words(map(Measure.CLUSTERS, 4, 4, 0, 0))).isEqualTo("4 clusters");
	}

	@Test
	void isRingedOnTheMap() {
		assertThat(new MapMaking(CLUSTERS, asked(Measure.CLUSTERS)).drawing(List.of()).onPage())
			.contains("class=\"announced on-f3\"", "aria-label=\"Rhône\u00a0: 4 clusters, dont 3 annoncés\"");
		assertThat(
				new MapMaking(map(Measure.CLUSTERS, 4, 4, 0, 0), asked(Measure.CLUSTERS)).drawing(List.of()).onPage())
			.doesNotContain("announced");
	}

	@Test
	void isToldByTheLegend() {
		assertThat(text(new Legend(CLUSTERS).list()))
			.contains("cerclé de tirets\u00a0: tout ou partie n’est qu’annoncé1 région");
		assertThat(new MapMaking(CLUSTERS, asked(Measure.CLUSTERS)).drawing(List.of())
			.inFile(new Legend(CLUSTERS).keys(), "")).contains("cerclé de tirets", "class=\"announced on-fz\"");
	}

	@Test
	void isANumberOfTheFile() {
		assertThat(MapSheet.of(PARTICIPANTS, asked(Measure.PARTICIPANTS))).satisfies((sheet) -> {
			assertThat(sheet.header()).endsWith("Au moins", "Au plus", "Dont annoncés, au moins",
					"Dont annoncés, au plus");
			assertThat(sheet.rows().getFirst()).containsExactly("84", "Rhône",
					"26 à 32 établissements, dont 18 à 24 annoncés", 26, 32, 18, 24);
		});
	}

	@Test
	void saysThatADocumentTellsOfOthers() {
		EntityRef region = new EntityRef("region-94", "Corse", EntityKind.REGION);
		TerritoryValue value = new TerritoryValue(region, "94", region, Knowledge.KNOWN, 1, 1, 0, 0, true, 1, 0);
		assertThat(Values.words(value, Measure.CLUSTERS)).isEqualTo("1 cluster et d’autres, non décrits");
		assertThat(Values.label(value)).isEqualTo("≥\u00a01");
	}

	private static String words(TerritoryMap map) {
		return Values.words(map.territories().getFirst(), map.measure());
	}

	private static Asked asked(Measure measure) {
		return new Asked(measure, Level.REGION, false, null);
	}

	private static TerritoryMap map(Measure measure, int min, int max, int announcedMin, int announcedMax) {
		EntityRef region = new EntityRef("region-84", "Rhône", EntityKind.REGION);
		return new TerritoryMap(measure, Level.REGION, List.of(new TerritoryValue(region, "84", region, Knowledge.KNOWN,
				min, max, announcedMin, announcedMax, false, 4, 0)));
	}

}
