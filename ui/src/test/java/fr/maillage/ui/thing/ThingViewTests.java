package fr.maillage.ui.thing;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import fr.maillage.ui.ViewTest;
import org.junit.jupiter.api.Test;

class ThingViewTests extends ViewTest {

	@Test
	void showsAThingThatHasNoPageOfItsKind() {
		assertThat(visit("choses/groupe-6")).contains("groupe de participants", "Effectif6 établissements",
				"QVT aux blocs opératoires");
	}

	@Test
	void givesTheReasonForWhichALabelOfAThemeIsBroughtNear() {
		assertThat(visit("choses/theme-chirurgie-qvct")).contains("jamais en silence",
				"Désignerait la même choseChirurgieDeux libellés du même thème.");
	}

	@Test
	void tellsWhatNoSourceTells() {
		assertThat(visit("choses/groupe-6")).contains("Ce que nous ne savons pas", "Le nom des participants");
	}

	@Test
	void leadsToThePageOfItsKind() {
		visit("choses/cluster-blocs");
		assertThat(lead()).startsWith("6 établissements y participent");
	}

	@Test
	void saysThatNothingHasThatId() {
		visit("choses/inconnu");
		assertThat(lead()).isEqualTo("Rien ne porte l’identifiant «\u00a0inconnu\u00a0».");
	}

	@Test
	void saysWhatIsNearestToAnAddressThatLeadsNowhere() {
		visit("nulle-part");
		assertThat(heading()).isEqualTo("Il n’y a rien à cette adresse");
		assertThat(lead()).isEqualTo("L’adresse «\u00a0/nulle-part\u00a0» ne mène à aucune page.");
		assertThat($(Anchor.class).all()).extracting(Anchor::getHref).contains("regions", "clusters", "sources");
	}

}
