package fr.maillage.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.textfield.TextField;
import fr.maillage.relation.Entity;
import fr.maillage.relation.EntityKind;
import fr.maillage.search.Hit;
import fr.maillage.search.Search;
import fr.maillage.search.Searches;
import fr.maillage.search.Way;
import fr.maillage.ui.ViewTest;
import fr.maillage.ui.component.Words;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.ScrollPosition;

class SearchViewTests extends ViewTest {

	@Autowired
	private Searches searches;

	@Test
	void listsWhatAnswersWithItsKindAndWhy() {
		assertThat(visit("recherche?q=normandie")).contains("ARS Normandie", "Tout voir", "organisme 1",
				"par des mots de son nom");
		assertThat(UI.getCurrent().getInternals().getTitle()).contains("normandie");
	}

	@Test
	void keepsToOneKind() {
		assertThat(visit("recherche?q=normandie&nature=organization"))
			.contains("1 résultat", "ARS Normandie", "Tout voir")
			.doesNotContain("6 établissements de Normandie");
	}

	@Test
	void saysOfASearchThatWasCutThatItsNumbersAreTheLeast() {
		visit("recherche?q=e");
		assertThat(kinds()).startsWith("Au moins\u00a0:").contains("Tout voir 3");
		assertThat(page()).contains("Au moins 3 résultats");
		visit("recherche?q=normandie");
		assertThat(kinds()).doesNotContain("Au moins");
	}

	@Test
	void saysThatTheNumbersOfTheKindsAreTheLeastAlsoWhenOneKindIsWhole() {
		visit("recherche?q=e&nature=organization");
		assertThat(kinds()).startsWith("Au moins\u00a0:");
		assertThat(page()).contains("1 résultat").doesNotContain("Au moins 1 résultat");
	}

	private String kinds() {
		return text($(Nav.class).withClassName("kinds").single()).strip();
	}

	@Test
	void searchesAsOneTypes() {
		visit("recherche");
		test($(TextField.class).single()).setValue("blocs");
		assertThat(page()).contains("1 résultat", "QVT aux blocs opératoires");
		assertThat(UI.getCurrent().getInternals().getTitle()).contains("blocs");
	}

	@Test
	void tellsThatItSearchedACloseSpelling() {
		assertThat(visit("recherche?q=vauge")).contains("Rien ne s’écrit «\u00a0vauge\u00a0»",
				"répond à «\u00a0vague\u00a0»", "par une orthographe proche");
	}

	@Test
	void saysWhyNothingIsFoundAndWhatToTry() {
		assertThat(visit("recherche?q=hublot")).contains("Aucun résultat",
				"Le mot «\u00a0hublot\u00a0» n’est dans aucun des 4 éléments", "Que faire", "Voir toutes les régions");
	}

	@Test
	void namesADisagreementInTheLanguageOfThePage() {
		assertThat(visit("recherche?q=vague&nature=disagreement")).contains("Vague 2");
		UI.getCurrent().setLocale(Locale.ENGLISH);
		assertThat(visit("recherche?q=vague&nature=disagreement")).contains("Wave 2").doesNotContain("Vague 2");
	}

	@Test
	void tellsTheOtherNameInItsLanguageUnlessItIsTheOneThatIsShown() {
		Search search = new Search("vague", Set.of(EntityKind.DISAGREEMENT));
		Entity dispute = this.searches.find(search, ScrollPosition.keyset(), 1).hits().getContent().getFirst().entity();
		Hit hit = new Hit(dispute, Way.OTHER_NAME, "Wave 2");
		assertThat(Why.briefly(hit)).isEqualTo(new Why("Wave 2", "en"));
		UI.getCurrent().setLocale(Locale.ENGLISH);
		assertThat(Why.briefly(hit).words()).isEmpty();
		assertThat(text(Why.of(hit))).isEqualTo("by its name");
	}

	@Test
	void saysInHowManyThingsAWordIsNot() {
		assertThat(Words.say("search.things", 0L))
			.isEqualTo("n’est nulle part\u00a0: Maillage ne contient encore rien");
		assertThat(Words.say("search.things", 1L)).isEqualTo("n’est pas dans l’unique élément de Maillage");
		assertThat(Words.say("search.things", 2L)).isEqualTo("n’est dans aucun des 2 éléments de Maillage");
	}

	@Test
	void proposesTheWordThatTellsMostAndNoneThatStandsInAnyQuestion() {
		assertThat(visit("recherche?q=quelles+vague+Normandie")).contains("rien ne les réunit",
				"Chercher «\u00a0Normandie\u00a0»");
		assertThat(visit("recherche?q=quelles+hublot+vague+comment")).contains("Chercher «\u00a0vague\u00a0»")
			.doesNotContain("Chercher «\u00a0quelles");
	}

	@Test
	void saysThatANumberBelongsToNoEstablishment() {
		assertThat(visit("recherche?q=760780023")).contains("numéro FINESS «\u00a0760780023\u00a0»", "Établissements");
	}

	@Test
	void saysThatSignsAreNoWords() {
		assertThat(visit("recherche?q=***")).contains("ni lettre ni chiffre");
	}

	@Test
	void saysThatNothingOfThatKindAnswersButOthersDo() {
		assertThat(visit("recherche?q=normandie&nature=theme")).contains("Rien de cette nature (thème)", "Voir");
	}

	@Test
	void saysThatTheAddressAsksForAKindThatIsNone() {
		assertThat(visit("recherche?q=normandie&nature=zzz")).contains("la nature «\u00a0zzz\u00a0»",
				"ce filtre n’est pas appliqué");
		assertThat(visit("recherche?q=normandie&nature=cluster")).doesNotContain("ce filtre n’est pas appliqué");
	}

}
