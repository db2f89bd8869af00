package fr.maillage.ui.thing;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Section;
import fr.maillage.ui.ViewTest;
import fr.maillage.ui.component.Chart;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DisagreementListViewTests extends ViewTest {

	@Test
	void opensOnHowManyQuestionsAreOpenAndOnWhat() {
		visit("desaccords");
		assertThat(heading()).isEqualTo("Une question oppose les documents\u202f; Maillage n’en tranche aucune");
		assertThat(lead()).startsWith("Ils opposent 1 fois des nombres, 0 fois des dates, 0 fois des mots.");
		assertThat($(Section.class).withClassName("contradictions").all())
			.extracting((group) -> text($(H2.class, group).single()))
			.containsExactly("Effectifs et nombres de clusters (1)");
	}

	@Test
	void laysEachClaimWithItsSourceBesideTheOthers() {
		visit("desaccords");
		assertThat($(H4.class).all()).extracting((value) -> text(value)).containsExactly("85", "110");
		assertThat($(Article.class).withClassName("claim").all()).extracting((claim) -> text(claim))
			.satisfiesExactly(
					(first) -> assertThat(first).contains("85 établissements", "Présentation du projet",
							"Populationnon précisée"),
					(second) -> assertThat(second).contains("110 établissements", "Les clusters", "sans date"));
		assertThat(page()).contains("Ce qui trancherait", "Une liste des établissements");
	}

	@Test
	void drawsTheNumbersAndSaysThemInWords() {
		visit("desaccords");
		assertThat($(Chart.class).single().getElement().getAttribute("aria-label"))
			.startsWith("Combien d’établissements dans la vague 2 ?")
			.contains("85 (", "110 (", "population non précisée)");
	}

	@Test
	void isNarrowedByItsAddress() {
		visit("desaccords?categorie=COUNTS");
		assertThat(heading()).isEqualTo("Une question sur laquelle les documents s’opposent, parmi celles demandées");
		assertThat(page()).contains("Retirer le filtre", "Effectifs et nombres de clusters");
		assertThat(visit("desaccords?q=zzz")).contains("Rien ne répond à");
		assertThat($(Article.class).all()).isEmpty();
	}

	@Test
	void leadsToTheSameInGraphQlAndInFiles() {
		visit("desaccords?categorie=COUNTS");
		List<String> links = $(Anchor.class).all().stream().map(Anchor::getHref).toList();
		assertThat(links).anySatisfy((link) -> assertThat(link).contains("question=where-documents-disagree")
			.contains("%22category%22%3A%22COUNTS%22"));
		assertThat(page()).contains("CSV pour Excel", "CSV standard", "Excel (XLSX)");
	}

	@Test
	void speaksEnglish() {
		UI.getCurrent().setLocale(Locale.ENGLISH);
		assertThat(visit("desaccords")).contains("Documents disagree on one question; Maillage settles none",
				"Headcounts and numbers of clusters (1)", "How many establishments in wave 2?",
				"A list of the establishments", "What would settle it");
	}

}
