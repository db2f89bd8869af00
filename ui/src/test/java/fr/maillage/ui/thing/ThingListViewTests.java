package fr.maillage.ui.thing;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import fr.maillage.relation.NearChoice;
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
	void offersTheRegionsAndWavesThatLeaveSome() {
		visit("clusters");
		assertThat($(ComboBox.class).all()).extracting(ComboBox::getLabel).contains("Région", "Vague");
		assertThat(visit("clusters?lien=region-28")).contains("1 résultat", "QVT aux blocs opératoires");
		assertThat(visit("clusters?lien=region-76")).contains("Aucun résultat", "Rien ne répond à ces choix");
	}

	@Test
	void goesToTheRegionThatIsChosenAndBackToAll() {
		visit("clusters?lien=vague-2");
		ComboBox<NearChoice> regions = region();
		test(regions).selectItem("Normandie (1)");
		assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
			.isEqualTo("clusters?lien=vague-2&lien=region-28");
	}

	@Test
	void offersTheOrdersThatMakeSense() {
		assertThat(visit("sources")).contains("par nom", "du plus récent", "par nombre de citations");
		assertThat(visit("chiffres")).doesNotContain("par valeur");
		assertThat(visit("chiffres?categorie=CLUSTERS&ordre=nombre")).contains("par valeur");
		assertThat($(Anchor.class).withAttribute("aria-current", "true").all()).extracting(Anchor::getHref)
			.contains("chiffres?categorie=CLUSTERS&ordre=nombre");
	}

	@Test
	void keepsTheOtherChoicesInEachAddress() {
		visit("sources?categorie=SLIDES&q=projet&ordre=recent");
		assertThat($(Anchor.class).withClassName("chip").all()).extracting(Anchor::getHref)
			.contains("sources?q=projet&ordre=recent");
	}

	@SuppressWarnings("unchecked")
	private ComboBox<NearChoice> region() {
		return (ComboBox<NearChoice>) $(ComboBox.class).withCondition((chooser) -> "Région".equals(chooser.getLabel()))
			.single();
	}

	@Test
	void saysThatNoNameHoldsTheWords() {
		assertThat(visit("groupes?q=hublot")).contains("Aucun résultat", "Aucun nom ne contient «\u00a0hublot\u00a0»");
	}

}
