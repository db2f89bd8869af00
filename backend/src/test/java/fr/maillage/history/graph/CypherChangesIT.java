package fr.maillage.history.graph;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.history.Change;
import fr.maillage.history.ChangeAction;
import fr.maillage.history.Changes;
import fr.maillage.history.PropertyChange;
import fr.maillage.test.GraphIntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.domain.Window;

@GraphIntegrationTest(fixtures = "fixtures/changes.cypher")
class CypherChangesIT {

	@Autowired
	private Changes changes;

	@Test
	void areOfTheThingAndItsRelationshipsNewestFirst() {
		assertThat(all("cluster-blocs")).extracting(Change::id)
			.containsExactly("change-5", "change-4", "change-2", "change-1");
		assertThat(this.changes.count("cluster-blocs")).isEqualTo(4);
	}

	@Test
	void areThoseOfEitherEndOfARelationshipThatIsGone() {
		assertThat(all("ars-normandie")).extracting(Change::action)
			.containsExactly(ChangeAction.REMOVED, ChangeAction.CREATED);
	}

	@Test
	void tellWhatEachPropertyWasAndBecame() {
		Change corrected = all("cluster-blocs").getContent().get(1);
		assertThat(corrected.properties()).containsExactly(new PropertyChange("citationIds", null, "[\"c-1\"]"),
				new PropertyChange("name", "Bloc", "Blocs opératoires"));
		assertThat(corrected.origin()).isEqualTo("seed");
	}

	@Test
	void tellTheRoleOfARelationship() {
		assertThat(all("ars-normandie").getContent().getFirst().properties())
			.contains(new PropertyChange("role", "sollicite", null));
	}

	@Test
	void areNotThoseOfATypeOrOfAPartOfAnId() {
		assertThat(all("PILOTS")).isEmpty();
		assertThat(this.changes.count("PILOTS")).isZero();
	}

	@Test
	void arePaged() {
		Window<Change> first = this.changes.of("cluster-blocs", ScrollPosition.keyset(), 3);
		assertThat(first.hasNext()).isTrue();
		assertThat(this.changes.of("cluster-blocs", first.positionAt(2), 3)).extracting(Change::id)
			.containsExactly("change-1");
	}

	private Window<Change> all(String id) {
		return this.changes.of(id, ScrollPosition.keyset(), 10);
	}

}
