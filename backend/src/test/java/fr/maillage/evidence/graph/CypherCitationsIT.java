package fr.maillage.evidence.graph;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.evidence.Citation;
import fr.maillage.evidence.Citations;
import fr.maillage.evidence.Confidence;
import fr.maillage.evidence.Status;
import fr.maillage.test.GraphIntegrationTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@GraphIntegrationTest(fixtures = "fixtures/two-regions.cypher")
class CypherCitationsIT {

	@Autowired
	private Citations citations;

	@Test
	void giveTheWordsAndTheirPlace() {
		Citation stated = this.citations.byIds(List.of("c-r31", "nothing")).get("c-r31");
		assertThat(stated.quote()).isEqualTo("et régional (ARS/Aract)");
		assertThat(stated.locator()).isEqualTo("l. 37");
		assertThat(stated.source().shortName()).isEqualTo("Page QVCT");
		assertThat(stated.reason()).isNull();
	}

	@Test
	void giveTheReasonOfAnInference() {
		Citation inferred = this.citations.byIds(List.of("c-inferred")).get("c-inferred");
		assertThat(inferred.status()).isEqualTo(Status.INFERRED);
		assertThat(inferred.confidence()).isEqualTo(Confidence.MEDIUM);
		assertThat(inferred.quote()).isNull();
		assertThat(inferred.premises()).containsExactly("R31");
	}

	@Test
	void leadFromAnyOfTheFactsThatTheSameWordsState() {
		assertThat(this.citations.byFacts(List.of("R32 b")).get("R32 b")).extracting(Citation::id)
			.containsExactly("c-r31");
		assertThat(this.citations.byFacts(List.of("R32", "r31", "R3*", "\"", "")).values())
			.allSatisfy((found) -> assertThat(found).isEmpty());
	}

	@Test
	void leadFromAPremiseToWhoStatesIt() {
		assertThat(this.citations.byFacts(List.of("R31", "X1")).get("R31")).extracting(Citation::id)
			.containsExactly("c-r31");
		assertThat(this.citations.byFacts(List.of("R31", "X1", "\\", "R31\\\"")).get("X1")).isEmpty();
	}

}
