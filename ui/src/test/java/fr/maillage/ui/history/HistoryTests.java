package fr.maillage.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.NativeDetails;
import fr.maillage.ui.ViewTest;
import org.junit.jupiter.api.Test;

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
						+ "name\u00a0: Bloc → QVT aux blocs opératoires",
				"ajouté\u00a0: QVT aux blocs opératoires se trouve en Normandie\u00a0· faits livrés avec le produit");
	}

	@Test
	void tellsThatAClaimWasTiedToItsDisagreement() {
		assertThat(opened("desaccords/desaccord-vague-2")).contains("ajouté\u00a0: Vague 2 lié à claim-1");
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
