package fr.maillage.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.NativeDetails;
import fr.maillage.history.Change;
import fr.maillage.history.ChangeAction;
import fr.maillage.history.PropertyChange;
import fr.maillage.seed.format.CellType;
import fr.maillage.seed.format.RowKind;
import fr.maillage.ui.ViewTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HistoryTests extends ViewTest {

	@Test
	void isReadOnlyWhenItIsOpened() {
		visit("clusters/cluster-blocs");
		assertThat(text(history())).isEqualTo("Historique");
	}

	@Test
	void tellsWhatChangedNewestFirst() {
		assertThat(opened("clusters/cluster-blocs")).contains(
				"31 janvier 2026\u00a0· modifié\u00a0: QVT aux blocs opératoires\u00a0· correction"
						+ "nom\u00a0: Bloc → QVT aux blocs opératoires",
				"ajouté\u00a0: QVT aux blocs opératoires se trouve en Normandie\u00a0· faits livrés avec le produit");
	}

	@Test
	void tellsThatAClaimWasTiedToItsDisagreement() {
		assertThat(opened("desaccords/desaccord-vague-2")).contains("ajouté\u00a0: Vague 2 lié à claim-1");
	}

	@Test
	void showsAPropertyWithoutWordsAsItIsWritten() {
		Change change = new Change("change-1", Instant.EPOCH, ChangeAction.UPDATED, "has", false,
				List.of(new PropertyChange("sinceText", "2015", "2016"), new PropertyChange("madeUp", null, "1")),
				"import-1", "seed");
		ChangeLine line = ChangeLine.detailed(change, Map.of());
		assertThat(text(line)).contains("début\u00a0: 2015 → 2016", "madeUp\u00a0: rien → 1");
		assertThat(line.getElement().getOuterHTML()).contains("<code>madeUp</code>")
			.doesNotContain("lang=\"fr\">début");
	}

	@ParameterizedTest
	@EnumSource(RowKind.class)
	void hasWordsForEveryPropertyOfTheFacts(RowKind kind) {
		Stream<String> properties = kind.columns()
			.stream()
			.filter((column) -> column.type() != CellType.REFERENCE)
			.flatMap((column) -> (column.type() == CellType.DATE)
					? Stream.of("Text", "Precision", "Earliest", "Latest").map(column.property()::concat)
					: Stream.of(column.property()));
		assertThat(properties).allSatisfy((property) -> assertThat(Property.of(property)).as(property).isPresent());
	}

	private String opened(String address) {
		visit(address);
		NativeDetails history = history();
		history.setOpen(true);
		ComponentUtil.fireEvent(history, new NativeDetails.ToggleEvent(history, true));
		return text(history);
	}

	private NativeDetails history() {
		return $(NativeDetails.class).withClassName("history").single();
	}

}
