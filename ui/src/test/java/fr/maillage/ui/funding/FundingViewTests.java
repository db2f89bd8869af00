package fr.maillage.ui.funding;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.dom.Element;
import fr.maillage.ui.ViewTest;
import fr.maillage.ui.component.Chart;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class FundingViewTests extends ViewTest {

	@Test
	void opensOnItsAnswer() {
		visit("financements");
		assertThat(heading()).isEqualTo("1 énoncé de financement sur 3 dit qui paie et combien");
		assertThat(lead())
			.isEqualTo("Un seul montant a son financeur nommé\u00a0: 1\u00a0M€ (Anact, pour «\u00a0Vague 2\u00a0»)."
					+ " 1,4\u00a0M€ pour «\u00a0Vague 2\u00a0» n’ont pas de financeur nommé."
					+ " 1 énoncé ne précise pas de montant. 1 énoncé annonce seulement un financement.");
	}

	@Test
	void givesEachKindOfLineItsOwnGroup() {
		visit("financements");
		assertThat(groups()).hasSize(5);
		assertThat(groups().get(0)).contains("Financeur nommé, montant dit", "1 ligne");
		assertThat(groups().get(1)).contains("Financeur non nommé", "n’est ajouté à celui d’aucun organisme");
		assertThat(groups().get(2)).contains("Montant non précisé", "ce n’est pas zéro");
		assertThat(groups().get(3)).contains("Somme déduite");
		assertThat(groups().get(4)).contains("Autre somme dite", "Jamais additionnée");
		assertThat(rows())
			.anySatisfy((row) -> assertThat(row).startsWith("financeur non nommépeut-être Anact déduit")
				.contains("1,4\u00a0M€"))
			.anySatisfy((row) -> assertThat(row).startsWith("ARS Normandie").contains("non précisé", "non indiquée"));
	}

	@Test
	void tellsATotalWithItsRuleAndItsLines() {
		assertThat(visit("financements")).contains("1\u00a0M€\u00a0: Anact pour «\u00a0Vague 2\u00a0»",
				"Règle\u00a0: un seul montant, rien n’est additionné.", "Il n’existe donc pas de total général");
		String lines = $(Anchor.class).withCondition((link) -> text(link).equals("Voir sa ligne")).single().getHref();
		assertThat(lines).isEqualTo("financements?ligne=anact~FUNDS~vague-2~1000000eur#ouvert");
		visit(lines.replace("#ouvert", ""));
		assertThat(opened()).contains("1 ligne", "1\u00a0M€", "Anact", "Vague 2", "projets");
	}

	@Test
	void drawsWhoFundsWhatAndSaysTheSameInWords() {
		visit("financements?ligne=anact~FUNDS~vague-2~1000000eur");
		Element drawing = $(Chart.class).single().getElement();
		assertThat(drawing.getAttribute("role")).isEqualTo("img");
		assertThat(drawing.getAttribute("aria-label")).contains("3 flux", "Anact\u00a0: 1\u00a0M€ pour Vague 2",
				"financeur non nommé, peut-être Anact (déduit)\u00a0: 1,4\u00a0M€ pour Vague 2",
				"ARS Normandie (annoncé)\u00a0: non précisé pour QVT aux blocs opératoires");
		visit("financements?nature=OTHER_SUM");
		assertThat($(Chart.class).all()).isEmpty();
	}

	@Test
	void drawsWhatHasNoAmountThinAlsoWhereNothingHasOne() {
		visit("financements?nature=AMOUNT_NOT_STATED");
		JsonNode series = (JsonNode) $(Chart.class).single().getElement().getPropertyRaw("option");
		int height = series.at("/height").intValue();
		assertThat(height - series.at("/series/0/top").intValue() - series.at("/series/0/bottom").intValue())
			.isEqualTo(7);
	}

	@Test
	void narrowsByFunderWaveRegionYearAndNature() {
		assertThat(visit("financements?region=region-28"))
			.contains("3 lignes masquées", "ARS Normandie", "24\u202f000\u00a0€")
			.doesNotContain("1,4\u00a0M€");
		assertThat(heading()).isEqualTo("Aucun énoncé de financement sur 1 ne dit qui paie et combien");
		visit("financements?financeur=ars-normandie");
		assertThat(rows()).hasSize(1);
		visit("financements?annee=2017");
		assertThat(rows()).hasSize(1);
		visit("financements?vague=vague-2&nature=INFERRED_SUM");
		assertThat(rows()).singleElement().asString().contains("2,4\u00a0M€", "déduit");
	}

	@Test
	void countsInItsHeadingWhatIsShownAndTellsWhatIsHidden() {
		visit("financements?nature=AMOUNT_NOT_STATED");
		assertThat(heading()).isEqualTo("Aucun énoncé de financement sur 1 ne dit qui paie et combien");
		assertThat(lead()).startsWith("Aucun montant n’a son financeur nommé.")
			.endsWith("4 lignes sont masquées par les filtres\u00a0: rien de ce qui précède n’en parle.");
		visit("financements?nature=OTHER_SUM");
		assertThat(heading()).isEqualTo("1 somme est connue, sans qu’un document dise qui donne à qui");
		assertThat(lead()).startsWith(" 4 lignes sont masquées").doesNotContain("financeur nommé");
	}

	@Test
	void saysWhyThereIsNothing() {
		assertThat(visit("financements?annee=1999")).contains("Aucun financement n’est connu dans cette sélection",
				"Ce n’est pas un zéro", "5 lignes masquées", "effacer les filtres");
		assertThat($(NativeTable.class).all()).isEmpty();
	}

	@Test
	void sortsByTheColumnOfTheAddress() {
		visit("financements?ordre=FUNDER&nature=OTHER_SUM");
		assertThat($(Anchor.class).withCondition((link) -> text(link).equals("Financeur")).single().getParent()).get()
			.extracting((cell) -> cell.getElement().getAttribute("aria-sort"))
			.isEqualTo("ascending");
	}

	@Test
	void saysWhatAnAddressAsksForInVain() {
		assertThat(visit("financements?nature=TOUT&ordre=taille&annee=demain&ligne=rien")).contains(
				"«\u00a0TOUT\u00a0»", "«\u00a0taille\u00a0»", "«\u00a0demain\u00a0»",
				"une ligne qui n’est pas dans ce tableau");
	}

	private List<String> groups() {
		return bodyRows(true);
	}

	private List<String> rows() {
		return bodyRows(false);
	}

	private List<String> bodyRows(boolean groups) {
		return StreamSupport.stream($(NativeTable.class).single().getBody().getRows().spliterator(), false)
			.filter((NativeTableRow row) -> row.hasClassName("group") == groups)
			.map(ViewTest::text)
			.toList();
	}

	private String opened() {
		return text($(Section.class).withClassName("opened").single());
	}

	@Test
	void saysThatTheAddressNamesWhatNobodyKnows() {
		assertThat(visit("financements?financeur=zzz")).contains("L’adresse demande «\u00a0zzz\u00a0»");
	}

}
