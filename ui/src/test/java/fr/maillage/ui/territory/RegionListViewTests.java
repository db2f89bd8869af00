package fr.maillage.ui.territory;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.ui.ViewTest;
import org.junit.jupiter.api.Test;

class RegionListViewTests extends ViewTest {

	@Test
	void tellsTheKnownFromTheUnknown() {
		assertThat(visit("regions")).contains("Île-de-France11Nombre inconnu", "Normandie281 cluster",
				"Occitanie76Région non documentée");
		assertThat(lead()).contains("dans 2 régions sur 3", "Une autre n’est pas documentée.");
	}

}
