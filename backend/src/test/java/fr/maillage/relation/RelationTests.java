package fr.maillage.relation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.evidence.Status;
import fr.maillage.evidence.Validity;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RelationTests {

	@ParameterizedTest
	@ValueSource(strings = { "portage annoncé", "participation annoncée" })
	void isAnnouncedWhenItsRoleEndsSo(String role) {
		assertThat(relation(role).announced()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "en lien avec le Ministère", "a annoncé le portage", "annonceur" })
	void isEstablishedUnderAnotherRole(String role) {
		assertThat(relation(role).announced()).isFalse();
	}

	@Test
	void isEstablishedWithoutRole() {
		assertThat(relation(null).announced()).isFalse();
	}

	private static Relation relation(@Nullable String role) {
		EntityRef end = new EntityRef("has", "HAS", EntityKind.ORGANIZATION);
		return new Relation("r", RelationType.PILOTS, end, end, role, Validity.UNKNOWN, null, null, null, Status.STATED,
				List.of());
	}

}
