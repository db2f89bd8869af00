package fr.maillage.ui.thing;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import fr.maillage.relation.NearChoice;
import fr.maillage.ui.ViewTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

	private ComboBox<NearChoice> region() {
		return chooser("Région");
	}

	@SuppressWarnings("unchecked")
	private ComboBox<NearChoice> chooser(String label) {
		return (ComboBox<NearChoice>) $(ComboBox.class).withCondition((chooser) -> label.equals(chooser.getLabel()))
			.single();
	}

	@Test
	void keepsEveryFilterInSightWhenNothingIsLeft() {
		assertThat(visit("clusters?lien=region-28&q=hublot")).contains("Aucun résultat",
				"Rien ne répond à la fois à «\u00a0Normandie\u00a0» (région)\u00a0et «\u00a0hublot\u00a0» (mot du nom)");
		assertThat(region().getValue().target().id()).isEqualTo("region-28");
		assertThat($(ComboBox.class).all()).extracting(ComboBox::getLabel).contains("Région", "Vague");
		assertThat($(Anchor.class).all()).extracting(Anchor::getHref)
			.contains("clusters?q=hublot", "clusters?lien=region-28", "clusters");
		assertThat(visit("chiffres?q=hublot&categorie=CLUSTERS")).contains("établissements 0", "clusters 0",
				"«\u00a0clusters\u00a0» (catégorie)");
	}

	@Test
	void saysWhyThereIsNothingToChoose() {
		visit("clusters?lien=region-28&q=hublot");
		assertThat(chooser("Vague").isReadOnly()).isTrue();
		assertThat(chooser("Vague").getHelperText()).isEqualTo("Rien à choisir\u00a0: la liste est vide");
		assertThat(chooser("Vague").getPlaceholder()).isNullOrEmpty();
		assertThat(region().isReadOnly()).isFalse();
		visit("clusters");
		assertThat(chooser("Vague").getHelperText()).isNullOrEmpty();
		assertThat(chooser("Vague").getPlaceholder()).isEqualTo("Toutes");
	}

	@Test
	void takesOffOneFilterOrAll() {
		visit("chiffres?categorie=ESTABLISHMENTS&q=vague&ordre=nombre");
		assertThat($(Anchor.class).withClassName("filtered").all()).extracting(Anchor::getHref)
			.containsExactly("chiffres?q=vague", "chiffres?categorie=ESTABLISHMENTS&ordre=nombre");
		assertThat(page()).contains("Retirer le filtre catégorie établissements", "effacer les filtres");
		assertThat(visit("chiffres?categorie=ESTABLISHMENTS")).doesNotContain("effacer les filtres");
	}

	@Test
	void namesTheFilterThatLeavesNothing() {
		assertThat(visit("groupes?q=hublot")).contains("Aucun résultat",
				"Rien ne répond à «\u00a0hublot\u00a0» (mot du nom). Essayer autre chose, ou effacer les filtres.");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			chiffres?categorie=XYZ | la catégorie «\u00a0XYZ\u00a0», que cette liste n’a pas
			sources?categorie=XYZ | la catégorie «\u00a0XYZ\u00a0», que cette liste n’a pas
			organismes?categorie=XYZ | la catégorie «\u00a0XYZ\u00a0», que cette liste n’a pas
			clusters?lien=region-999 | ce qui est lié à «\u00a0region-999\u00a0», qui n’est ni une région
			clusters?lien=has | ce qui est lié à «\u00a0has\u00a0», qui n’est ni une région
			clusters?ordre=zzz | l’ordre «\u00a0zzz\u00a0», que cette liste n’a pas
			chiffres?ordre=nombre | l’ordre «\u00a0nombre\u00a0», que cette liste n’a pas
			clusters?lien=a&lien=b&lien=c&lien=d | plus de 3 liens à la fois
			regions?etat=XYZ | la catégorie «\u00a0XYZ\u00a0», que cette liste n’a pas
			regions?ordre=zzz | l’ordre «\u00a0zzz\u00a0», que cette liste n’a pas
			""")
	void saysWhatItDoesNotUnderstandOfAnAddressAndShowsTheRest(String address, String sentence) {
		assertThat(visit(address)).contains(sentence).doesNotContain("Aucun résultat");
	}

	@ParameterizedTest
	@ValueSource(strings = { "clusters?ordre=nom", "clusters?lien=region-28&ordre=recent", "regions?ordre=nom",
			"chiffres?categorie=CLUSTERS&ordre=nombre" })
	void saysNothingOfAnAddressThatItUnderstands(String address) {
		visit(address);
		assertThat($(Paragraph.class).withClassName("unheeded").all()).isEmpty();
	}

	@Test
	void leadsToNoOrderThatItHasNot() {
		visit("chiffres?categorie=CLUSTERS&ordre=nombre");
		assertThat($(Anchor.class).withClassName("chip").all()).extracting(Anchor::getHref)
			.contains("chiffres")
			.doesNotContain("chiffres?ordre=nombre");
	}

	@Test
	void takesAwayAllThatTheListHoldsAndAsksForTheSame() {
		visit("organismes?categorie=Federation");
		assertThat($(Anchor.class).all()).extracting(Anchor::getText).contains("CSV pour Excel", "Excel (XLSX)");
		assertThat($(Anchor.class).withClassName("btn").single().getHref()).contains("question=things-of-a-kind",
				"ORGANIZATION", "Federation");
	}

}
