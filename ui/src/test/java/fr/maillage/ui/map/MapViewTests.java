package fr.maillage.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Section;
import fr.maillage.ui.ViewTest;
import fr.maillage.ui.atlas.DrawnMap;
import org.junit.jupiter.api.Test;

class MapViewTests extends ViewTest {

	@Test
	void opensOnItsAnswer() {
		visit("carte");
		assertThat(heading()).isEqualTo("1 région sur 3 a un cluster décrit");
		assertThat(lead()).isEqualTo("1 région n’est pas documentée\u00a0: inconnu ne veut pas dire aucun."
				+ " Dans 1 région, un document en parle sans les compter.");
	}

	@Test
	void saysInItsTableWhatTheMapSays() {
		visit("carte");
		assertThat(text($(NativeTable.class).single())).contains("Île-de-France", "nombre inconnu", "Normandie",
				"1 cluster", "Occitanie", "non documenté");
		assertThat(drawn()).contains("aria-label=\"Île-de-France\u00a0: nombre inconnu\"",
				"aria-label=\"Normandie\u00a0: 1 cluster\"", "aria-label=\"Occitanie\u00a0: non documenté\"",
				"href=\"carte?territoire=region-28#ouvert\"");
	}

	@Test
	void opensWhatANumberCounts() {
		assertThat(visit("carte?territoire=region-28")).contains("Normandie", "QVT aux blocs opératoires");
		assertThat(opened()).contains("1 cluster", "QVT aux blocs opératoires", "Situé\u00a0: Normandie");
		visit("carte?territoire=region-11");
		assertThat(opened()).contains("nombre inconnu");
		visit("carte?mesure=PARTICIPANTS&territoire=region-28");
		assertThat(opened()).contains("QVT aux blocs opératoires", "6 établissements");
		visit("carte?mesure=PAIR&territoire=region-28");
		assertThat(opened()).contains("ARS Normandie", "Paire prévue nationalement, non documentée ici");
	}

	@Test
	void tellsOfDepartementsWhatIsKnownOfTheirRegionOnly() {
		assertThat(visit("carte?niveau=DEPARTEMENT")).contains("0 département sur 2 n’a un cluster décrit",
				"1 cluster dans la région, département non dit", "1 département non documenté", "Hérault");
	}

	@Test
	void showsWhoStandsWhereAndWhoNowhere() {
		assertThat(visit("carte?lieu=region-28")).contains("1 organisme ou établissement sans localisation", "Anact");
		assertThat(opened()).contains("1 organisme ou établissement dont on ne connaît que la région", "ARS Normandie");
		assertThat(drawn())
			.contains("aria-label=\"Normandie, département non dit\u00a0: 1 acteur localisé (ARS Normandie)\"");
	}

	@Test
	void saysWhatAnAddressAsksForInVain() {
		assertThat(visit("carte?mesure=AUTRE&niveau=COMMUNE&ordre=taille&territoire=region-99"))
			.contains("«\u00a0AUTRE\u00a0»", "«\u00a0COMMUNE\u00a0»", "«\u00a0taille\u00a0»", "rien n’est ouvert");
		assertThat(visit("carte?mesure=PAIR&niveau=DEPARTEMENT")).contains("«\u00a0DEPARTEMENT\u00a0»");
	}

	private String opened() {
		return text($(Section.class).withClassName("opened").single());
	}

	private String drawn() {
		return $(DrawnMap.class).single().getElement().getProperty("innerHTML");
	}

}
