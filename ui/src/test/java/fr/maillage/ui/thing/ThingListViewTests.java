package fr.maillage.ui.thing;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextField;
import fr.maillage.ui.ViewTest;
import org.junit.jupiter.api.Test;

class ThingListViewTests extends ViewTest {

	@Test
	void listsTheThingsOfAKindByCategory() {
		assertThat(visit("chiffres")).contains("Tout voir 3", "établissements 2", "clusters 1", "3 résultats");
	}

	@Test
	void listsOneCategoryOnly() {
		assertThat(visit("chiffres?categorie=CLUSTERS")).contains("1 résultat", "des clusters (Île-de-France)")
			.doesNotContain("85 (Vague 2)");
	}

	@Test
	void narrowsToTheWordsOfANameAsTheyAreTyped() {
		visit("chiffres");
		test($(TextField.class).single()).setValue("vague");
		assertThat(page()).contains("2 résultats", "85 (Vague 2)").doesNotContain("Île-de-France");
	}

	@Test
	void saysThatNoNameHoldsTheWords() {
		assertThat(visit("groupes?q=hublot")).contains("Aucun résultat", "Aucun nom ne contient «\u00a0hublot\u00a0»");
	}

}
