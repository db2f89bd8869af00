package fr.maillage.ui.diffusion;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Section;
import fr.maillage.ui.ViewTest;
import fr.maillage.ui.component.Chart;
import org.junit.jupiter.api.Test;

class DiffusionViewTests extends ViewTest {

	@Test
	void opensOnItsAnswer() {
		visit("diffusion");
		assertThat(heading()).isEqualTo("1 vague, 1 cluster décrit dans 1 région");
	}

	@Test
	void saysWhoTiesAClusterToAWave() {
		assertThat(visit("diffusion")).contains("rattaché à la vague par déduction",
				"aucun document ne dit la vague de ces clusters");
	}

	@Test
	void tellsWhatEachSourceSaysSideBySide() {
		assertThat(visit("diffusion")).contains("Diaporama 2017", "85", "Page QVCT", "110", "ne le dit pas",
				"85\u00a0ou 110 établissements");
	}

	@Test
	void aNumberOpensItsClustersAndThoseWhomItCounts() {
		visit("diffusion?cumul=vague-2");
		assertThat($(Section.class).id("ouvert").getElement().getTextRecursively()).contains(
				"Vague 2, avec les vagues d’avant", "1 cluster", "Comptés une fois, soit 6 établissements\u00a0:",
				"6 établissements de Normandie", "QVT aux blocs opératoires");
	}

	@Test
	void theLineOfTimeSaysWhatItDoesNotDraw() {
		assertThat(visit("diffusion")).contains("1 repère dessiné.", "1 d’avant 2010 est dans le tableau.",
				"3 sans date de début sont à la fin du tableau.", "Création", "CPOM", "sans date",
				"dates non indiquées");
		assertThat($(Chart.class).all()).hasSize(2);
	}

	@Test
	void onlyOneKindOfMilestoneIsShown() {
		String page = visit("diffusion?nature=EVENT");
		assertThat(page).contains("Tous (5)", "Événements (2)", "Premier séminaire").doesNotContain("CPOM");
	}

	@Test
	void saysWhatItDoesNotKnow() {
		assertThat(visit("diffusion?nature=REGION&vague=vague-9")).contains(
				"L’adresse demande «\u00a0REGION\u00a0», que la frise ne connaît pas",
				"L’adresse ouvre une vague qui n’existe pas");
	}

}
