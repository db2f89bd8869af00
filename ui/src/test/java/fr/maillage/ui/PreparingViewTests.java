package fr.maillage.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.catalogue.Readiness.State;
import org.junit.jupiter.api.Test;

class PreparingViewTests extends ViewTest {

	@Test
	void standsForEveryPageUntilTheFactsAreIn() {
		become(new State.Preparing(3, 10));
		assertThat(visit("regions/28")).contains("Maillage prépare les données", "3 lignes écrites sur 10");
	}

	@Test
	void saysWhatToDoWhenTheFactsCouldNotBeLoaded() {
		become(new State.Failed());
		assertThat(visit("regions/28")).contains("Les données n’ont pas pu être chargées", "journal du serveur",
				"redémarre Maillage");
	}

	@Test
	void givesWayOnceTheFactsAreIn() {
		visit("preparation");
		assertThat(heading()).contains("2 régions sur 3");
	}

}
