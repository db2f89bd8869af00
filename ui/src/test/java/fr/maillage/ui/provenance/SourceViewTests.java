package fr.maillage.ui.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.ListItem;
import fr.maillage.ui.ViewTest;
import org.junit.jupiter.api.Test;

class SourceViewTests extends ViewTest {

	@Test
	void saysWhatIsDrawnFromTheDocument() {
		visit("sources/diaporama");
		assertThat(heading()).isEqualTo("Présentation du projet");
		assertThat(page()).contains("établil. 165«\u00a0QVT aux blocs opératoires\u00a0»",
				"6 établissements de Normandie participent à QVT aux blocs opératoires");
	}

	@Test
	void saysWhatTheDocumentDoesNotTellOfItself() {
		assertThat(visit("sources/diaporama")).contains("Éditeurnon indiqué", "Licencenon indiquée", "Adresseinconnue");
		assertThat(visit("sources/page")).contains("Datesans date");
	}

	@Test
	void givesTheReasonOfADeduction() {
		assertThat(visit("sources/diaporama")).contains("déduitl. 169Raison",
				"Il a commencé quand la vague est lancée.");
	}

	@Test
	void pointsAtTheCitationOfTheAddress() {
		visit("sources/diaporama?preuve=c-six");
		assertThat(text($(ListItem.class).withClassName("pointed").single())).contains("l. 169",
				"6 établissements engagés");
	}

	@Test
	void saysThatNoDocumentHasThatId() {
		visit("sources/inconnu");
		assertThat(lead()).isEqualTo("Aucun document n’a l’identifiant «\u00a0inconnu\u00a0».");
	}

}
