package fr.maillage.ui.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import fr.maillage.ui.ViewTest;
import fr.maillage.ui.component.Chart;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DisagreementViewTests extends ViewTest {

	@Test
	void prefersNone() {
		visit("desaccords/desaccord-vague-2");
		assertThat(lead()).isEqualTo("2 réponses dans les documents\u00a0: 85\u00a0ou 110. "
				+ "Aucune n’explique l’autre, et Maillage n’en préfère aucune.");
	}

	@Test
	void givesEachSideItsWordsAndItsDocument() {
		visit("desaccords/desaccord-vague-2");
		assertThat($(Article.class).withClassName("claim").all()).extracting((claim) -> text(claim))
			.satisfiesExactly(
					(first) -> assertThat(first).startsWith("85«\u00a085 établissements\u00a0»")
						.contains("Présentation du projet"),
					(second) -> assertThat(second).startsWith("110«\u00a0110 établissements\u00a0»")
						.contains("Les clusters", "sans date"));
	}

	@Test
	void saysWhatWouldSettleIt() {
		assertThat(visit("desaccords/desaccord-vague-2")).contains("Ce qui trancherait",
				"Une liste des établissements");
	}

	@Test
	void asksInTheLanguageOfThePageAndQuotesInThatOfTheDocument() {
		UI.getCurrent().setLocale(Locale.ENGLISH);
		assertThat(visit("desaccords/desaccord-vague-2"))
			.contains("How many establishments in wave 2?", "A list of the establishments",
					"«\u00a085 établissements\u00a0»")
			.doesNotContain("Combien", "Une liste");
		assertThat(visit("desaccords")).contains("Wave 2", "How many establishments in wave 2?");
	}

	@Test
	void drawsTheNumbersOnOneScale() {
		assertThat(visit("desaccords/desaccord-vague-2")).contains("Les nombres, sur une même échelle",
				"La population de chaque nombre est écrite sous son document", "SVG", "PNG");
		assertThat($(Chart.class).single().getElement().getAttribute("aria-label")).contains("85 (", "110 (");
	}

	@Test
	void saysThatNoDisagreementHasThatId() {
		visit("desaccords/inconnu");
		assertThat(lead()).isEqualTo("Aucun désaccord n’a l’identifiant «\u00a0inconnu\u00a0».");
	}

	@Test
	void takesAwayItsClaimsAndAsksForTheSame() {
		visit("desaccords/desaccord-vague-2");
		assertThat($(Anchor.class).all()).extracting(Anchor::getText).contains("CSV pour Excel", "Excel (XLSX)");
		assertThat($(Anchor.class).all()).extracting(Anchor::getHref)
			.anySatisfy((address) -> assertThat(address).contains("question=about-one-thing", "desaccord-vague-2"));
	}

}
