package fr.maillage.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import fr.maillage.ui.ViewTest;
import java.util.List;
import org.junit.jupiter.api.Test;

class SearchBoxTests extends ViewTest {

	@Test
	void suggestsByKindThenAllThatWasFound() {
		visit("regions");
		assertThat(suggestions("normandie")).extracting(Suggestion::label)
			.contains("ARS Normandie, organisme")
			.last()
			.asString()
			.startsWith("Voir les ");
		assertThat(suggestions("normandie")).extracting(Suggestion::group).filteredOn("organisme"::equals).hasSize(1);
	}

	@Test
	void saysThatNothingIsFound() {
		visit("regions");
		assertThat(suggestions("hublot")).extracting(Suggestion::name)
			.containsExactly("Rien pour «\u00a0hublot\u00a0»\u00a0: voir pourquoi");
	}

	@Test
	void suggestsNothingBeforeOneTypes() {
		visit("regions");
		assertThat(suggestions(" ")).isEmpty();
	}

	@Test
	void opensTheThingThatIsChosen() {
		visit("regions");
		test(box()).setFilter("normandie");
		test(box()).selectItem("ARS Normandie, organisme");
		assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("organismes/ars-normandie");
		assertThat(box().getValue()).isNull();
	}

	private List<Suggestion> suggestions(String typed) {
		test(box()).setFilter(typed);
		return test(box()).getSuggestionItems();
	}

	@SuppressWarnings("unchecked")
	private ComboBox<Suggestion> box() {
		return $(ComboBox.class).single();
	}

}
