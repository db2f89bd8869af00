package fr.maillage.history.graph;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.history.Change;
import fr.maillage.history.ChangeAction;
import fr.maillage.history.Changes;
import fr.maillage.history.PropertyChange;
import fr.maillage.history.RecentChanges;
import fr.maillage.test.GraphIntegrationTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
	void areThoseSinceADayButForTheFirstImport() {
		Map<String, List<String>> sets = Map.of("cluster", List.of("cluster-blocs"), "all",
				List.of("cluster-blocs", "has", "ars-normandie"), "none", List.of("cluster-inconnu"));
		Map<String, RecentChanges> recent = this.changes.since(null, sets, 1);
		assertThat(recent.get("cluster").number()).isEqualTo(2);
		assertThat(recent.get("cluster").newest()).extracting(Change::id).containsExactly("change-5");
		assertThat(recent.get("all").number()).isEqualTo(4);
		assertThat(recent.get("none")).isEqualTo(RecentChanges.NONE);
		recent = this.changes.since(LocalDate.of(2026, 1, 5), sets, 10);
		assertThat(recent.get("cluster").newest()).extracting(Change::id).containsExactly("change-5");
		assertThat(recent.get("all").newest()).extracting(Change::id)
			.containsExactly("change-7", "change-6", "change-5");
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
