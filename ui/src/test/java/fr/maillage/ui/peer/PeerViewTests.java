package fr.maillage.ui.peer;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.Location;
import fr.maillage.peer.Criterion;
import fr.maillage.peer.PeerWish;
import fr.maillage.ui.ViewTest;
import fr.maillage.ui.component.Unheeded;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PeerViewTests extends ViewTest {

	@Test
	void asksWhoLooksBeforeItAnswers() {
		assertThat(visit("pairs")).contains("Qui sont vos pairs");
	}

	@Test
	void anAddressHoldsAllThatIsAsked() {
		assertThat(List.of(new PeerWish("has", List.of("theme-had"), "EHPAD", Map.of(Criterion.TYPE, 9)),
				new PeerWish(null, List.of(), null, Map.of(Criterion.PLACE, 0, Criterion.BODY, 10))))
			.allSatisfy((wish) -> assertThat(PeerNavigation.asked(new Location(PeerNavigation.address(wish))))
				.isEqualTo(wish));
	}

	@Test
	void saysWhatItDoesNotKnow() {
		visit("pairs?de=zzz&poids=TYPE:99&type=%3Cb%3E");
		assertThat($(Unheeded.class).all()).extracting(Unheeded::getText)
			.anyMatch((words) -> words.contains("zzz"))
			.anyMatch((words) -> words.contains("TYPE:99"))
			.anyMatch((words) -> words.contains("<b>"));
	}

}
