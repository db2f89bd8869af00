package fr.maillage.ui.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Section;
import fr.maillage.ui.ViewTest;
import org.junit.jupiter.api.Test;

class CoverageViewTests extends ViewTest {

	@Test
	void opensOnItsAnswer() {
		visit("couverture");
		assertThat(heading()).isEqualTo("1 case sur 3 a un cluster connu");
		assertThat(lead()).isEqualTo("1 sont vides parce qu’aucun document ne parle de clusters dans la région."
				+ " Aucun document n’affirme qu’une région n’a pas de cluster.");
	}

	@Test
	void tellsTheKindsOfEmptyApartAndTheirSum() {
		assertThat(visit("couverture?colonnes=toutes")).contains("1 + 1 + 2 + 2 + 0 = 6 cases, soit 3 × 2.",
				"2 thèmes sur 2", "1 région non documentée", "Vague 2");
	}

	@Test
	void opensTheListBehindACellOfAsManyClusters() {
		visit("couverture?region=region-28&colonne=theme-chirurgie");
		assertThat(opened()).contains("Normandie × Chirurgie", "1 cluster", "QVT aux blocs opératoires");
		visit("couverture?axe=WAVE&colonne=vague-2");
		assertThat(opened()).contains("Vague 2", "1 cluster", "Parce qu’il fait partie de Vague 2");
		visit("couverture?region=region-28");
		assertThat(opened()).contains("Normandie", "1 cluster");
	}

	@Test
	void opensTheCellsBehindACount() {
		visit("couverture?etat=NOT_RECORDED");
		assertThat(opened()).contains("1 case", "Île-de-France",
				"Nous déduisons d’un document que la région a des clusters\u202f; aucun ne les décrit.");
		visit("couverture?etat=NOT_DOCUMENTED");
		assertThat(opened()).contains("Occitanie", "Aucun document ne parle de clusters dans cette région.");
	}

	@Test
	void takesARegionForNotDocumentedWhenItsNewestDocumentIsOlder() {
		assertThat(visit("couverture?colonnes=toutes&depuis=2018&etat=NOT_DOCUMENTED"))
			.contains("date au plus tard du 6 avril 2017", "1 + 0 + 2 + 3 + 0 = 6 cases");
	}

	@Test
	void saysThatNoAgeExcludesDocumentsWithoutDate() {
		assertThat(visit("couverture?depuis=2018")).contains(
				"Les documents sur cette région ne sont pas datés, et la limite d’âge ne les écarte pas\u00a0: Île-de-France.",
				"ou pas depuis 2018");
		assertThat(visit("couverture")).doesNotContain("ne les écarte pas");
	}

	@Test
	void opensNothingThatIsNotThere() {
		visit("couverture?region=region-99&colonne=theme-chirurgie");
		assertThat($(Section.class).withClassName("opened").all()).isEmpty();
		assertThat(page()).contains("L’adresse ouvre une case qui n’est pas dans ce tableau");
	}

	@Test
	void saysWhatAnAddressAsksForInVain() {
		assertThat(visit("couverture?axe=AUTRE&depuis=demain&etat=RIEN&ordre=taille&colonnes=peu")).contains(
				"= 3 cases, soit 3 × 1.", "«\u00a0AUTRE\u00a0»", "«\u00a0demain\u00a0»", "«\u00a0RIEN\u00a0»",
				"«\u00a0taille\u00a0»", "«\u00a0peu\u00a0»", "ce choix n’est pas appliqué");
		assertThat(visit("couverture?depuis=2009")).contains("«\u00a02009\u00a0»", "ce choix n’est pas appliqué");
		assertThat(visit("couverture?axe=WAVE&depuis=2018")).doesNotContain("ce choix n’est pas appliqué");
	}

	private String opened() {
		return text($(Section.class).withClassName("opened").single());
	}

}
