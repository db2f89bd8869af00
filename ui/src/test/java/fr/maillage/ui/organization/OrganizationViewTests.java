package fr.maillage.ui.organization;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeButton;
import fr.maillage.ui.ViewTest;
import org.junit.jupiter.api.Test;

class OrganizationViewTests extends ViewTest {

	@Test
	void saysWhatDocumentsShowItDoing() {
		visit("organismes/anact");
		assertThat(heading()).isEqualTo("Anact");
		assertThat(lead()).isEqualTo("D’après les documents\u00a0: pilote Vague 2.");
	}

	@Test
	void tellsWhatIsOnlyAnnouncedApart() {
		assertThat(visit("organismes/federation-1"))
			.contains("Vague 2 vague annoncé", "pilotage annoncé", "annoncé\u00a0: Page QVCT")
			.doesNotContain("pilote Vague 2 établi");
		assertThat(lead()).isEqualTo("Annoncé seulement\u00a0: pilote Vague 2.");
	}

	@Test
	void tellsApartWhatIsSaidOfTheSameUnderAnotherName() {
		assertThat(visit("organismes/ars-normandie")).contains("Sous un autre nom, par déduction",
				"Maillage déduit que ARS (diaporama) désigne la même chose", "PiloteQVT aux blocs opératoires");
		assertThat(lead())
			.isEqualTo("Par déduction, sous le nom ARS (diaporama)\u00a0: pilote QVT aux blocs opératoires.");
	}

	@Test
	void saysThatNoDocumentGivesItARole() {
		visit("organismes/federation-2");
		assertThat(lead()).isEqualTo("Aucun document ne lui donne de rôle dans un cluster ou une vague.");
	}

	@Test
	void saysThatNoOrganizationHasThatId() {
		visit("organismes/inconnu");
		assertThat(lead()).isEqualTo("Aucun organisme n’a l’identifiant «\u00a0inconnu\u00a0».");
	}

	@Test
	void listsAPageAndSaysOfHowMany() {
		assertThat(visit("organismes")).contains("62 résultats", "60 affichés sur 62")
			.contains("Fédération 58\u00a0établi")
			.doesNotContain("Fédération 59\u00a0établi");
	}

	@Test
	void listsTheRestWhenAsked() {
		visit("organismes");
		test($(NativeButton.class).withText("Afficher la suite").single()).click();
		assertThat(page()).contains("Fédération 60\u00a0établi");
		assertThat($(NativeButton.class).withText("Afficher la suite").exists()).isFalse();
	}

	@Test
	void listsOneKindOnly() {
		assertThat(visit("organismes?categorie=Ars")).contains("ARS Normandie")
			.doesNotContain("Fédération 1\u00a0établi");
	}

	@Test
	void offersOnlyTheKindsThatThereAre() {
		assertThat(visit("organismes")).contains("Fédération 60".substring(0, 10))
			.doesNotContain("Organisation syndicale");
	}

}
