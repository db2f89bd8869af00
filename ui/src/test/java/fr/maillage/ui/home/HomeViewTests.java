package fr.maillage.ui.home;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import fr.maillage.ui.ViewTest;
import fr.maillage.ui.atlas.DrawnMap;
import org.junit.jupiter.api.Test;

class HomeViewTests extends ViewTest {

	@Test
	void countsTheRegionsOfWhichDocumentsSpeak() {
		visit("");
		assertThat(heading()).startsWith("Les documents parlent de clusters dans 2 régions sur 3.");
	}

	@Test
	void saysThatUnknownDoesNotMeanNone() {
		assertThat(visit("")).contains("Inconnu ne veut pas dire aucun.",
				"Une région où aucun cluster n’est décrit n’est pas une région sans cluster.");
	}

	@Test
	void drawsWhatIsKnownOfEachRegion() {
		visit("");
		assertThat($(DrawnMap.class).single().getElement().getProperty("innerHTML")).contains(
				"href=\"carte?territoire=region-28#ouvert\" aria-label=\"Normandie\u00a0: 1 cluster\"",
				"aria-label=\"Île-de-France\u00a0: Nombre inconnu\"");
	}

	@Test
	void showsBothNumbersOfADisputedWave() {
		assertThat(visit("")).contains("85ou110", "établissements\u00a0: 85\u00a0ou 110");
	}

	@Test
	void asksOnlyQuestionsThatHaveAnAnswer() {
		assertThat(visit("")).contains("Qui finance, anime et participe en Normandie\u202f?")
			.doesNotContain("Rhône Centre", "Que fait la HAS");
	}

	@Test
	void leadsToTheDisagreements() {
		visit("");
		assertThat($(Anchor.class).all()).extracting(Anchor::getHref)
			.contains("desaccords", "desaccords/desaccord-vague-2");
	}

}
