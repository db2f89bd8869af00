package fr.maillage.ui.territory;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.ui.ViewTest;
import org.junit.jupiter.api.Test;

class RegionListViewTests extends ViewTest {

	@Test
	void keepsToWhatIsKnownOfTheirClusters() {
		assertThat(visit("regions?etat=NOT_DOCUMENTED")).contains("Tout voir 3", "1 résultat", "Occitanie76")
			.doesNotContain("Normandie28");
	}

	@Test
	void putsTheMostClustersFirst() {
		assertThat(visit("regions?ordre=nombre")).containsSubsequence("Normandie28", "Île-de-France11", "Occitanie76");
		assertThat(visit("regions?ordre=autre")).containsSubsequence("Île-de-France11", "Normandie28", "Occitanie76");
	}

	@Test
	void tellsTheKnownFromTheUnknown() {
		assertThat(visit("regions")).contains("Île-de-France11Nombre inconnu", "Normandie281 cluster",
				"Occitanie76Aucun cluster décrit");
		assertThat(lead()).contains("dans 2 régions sur 3", "Aucun n’est cité dans l’autre.");
	}

}
