package fr.maillage.ui.component;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.evidence.Status;
import fr.maillage.evidence.Validity;
import fr.maillage.relation.EntityKind;
import fr.maillage.relation.EntityRef;
import fr.maillage.relation.Relation;
import fr.maillage.relation.RelationType;
import fr.maillage.ui.ViewTest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RelationSentenceTests extends ViewTest {

	@Test
	void keepsItsDetailApartFromTheName() {
		assertThat(sentence("partenaire", "Clusters")).isEqualTo("HAS pilote Clusters partenaire");
		assertThat(sentence(null, "Clusters")).isEqualTo("HAS pilote Clusters");
	}

	@Test
	void saysThatADocumentOnlyAnnouncesIt() {
		assertThat(sentence("portage", "Observatoire", true))
			.isEqualTo("HAS pilote, selon une annonce, Observatoire portage");
	}

	@Test
	void writesAnArticleWithinItWithoutCapital() {
		assertThat(sentence(null, "Une création de 2015")).isEqualTo("HAS pilote une création de 2015");
	}

	private static String sentence(@Nullable String role, String to) {
		return sentence(role, to, false);
	}

	private static String sentence(@Nullable String role, String to, boolean announced) {
		return text(new RelationSentence(new Relation("r", RelationType.PILOTS,
				new EntityRef("has", "HAS", EntityKind.ORGANIZATION), new EntityRef("to", to, EntityKind.EVENT), role,
				Validity.UNKNOWN, null, null, null, announced, Status.STATED, List.of())));
	}

}
