package fr.maillage.ui.introduction;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.Location;
import fr.maillage.introduction.Constraint;
import fr.maillage.introduction.Wish;
import fr.maillage.ui.ViewTest;
import fr.maillage.ui.component.Unheeded;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class IntroductionViewTests extends ViewTest {

	@Test
	void asksWhoAndWhomBeforeItAnswers() {
		assertThat(visit("introductions")).contains("Qui peut nous introduire");
	}

	@Test
	void tellsThatNoDocumentLinksTheTwoAndWhomEachKnows() {
		assertThat(visit("introductions?de=groupe-6&vers=cluster-blocs"))
			.contains("Aucun document chargé ne relie les deux", "Voir son réseau");
	}

	@Test
	void anAddressHoldsAllThatIsAsked() {
		assertThat(List.of(new Asked("has", "anact", Asked.USUAL, Wish.LONGEST),
				new Asked("has", null, Set.of(Constraint.STATED, Constraint.HELD), 3),
				new Asked(null, null, Set.of(), 2)))
			.allSatisfy((asked) -> assertThat(
					IntroductionNavigation.asked(new Location(IntroductionNavigation.address(asked))))
				.isEqualTo(asked));
	}

	@Test
	void saysWhatItDoesNotKnow() {
		visit("introductions?de=zzz&vers=has&pas=9&contrainte=X");
		assertThat($(Unheeded.class).all()).extracting(Unheeded::getText)
			.anyMatch((words) -> words.contains("zzz"))
			.anyMatch((words) -> words.contains("«\u00a09\u00a0»"))
			.anyMatch((words) -> words.contains("«\u00a0X\u00a0»"));
	}

}
