package fr.maillage.provenance.graph;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.provenance.Disagreement;
import fr.maillage.provenance.Disagreements;
import fr.maillage.provenance.SourceDocument;
import fr.maillage.provenance.Sources;
import fr.maillage.relation.EntityRef;
import fr.maillage.relation.Relation;
import fr.maillage.test.GraphIntegrationTest;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.ScrollPosition;

@GraphIntegrationTest(fixtures = "fixtures/two-regions.cypher")
class CypherProvenanceIT {

	@Autowired
	private Sources sources;

	@Autowired
	private Disagreements disagreements;

	@Test
	void listsWhatADocumentProvesInItsOrder() {
		assertThat(this.sources.facts("page-qvct", 10)).extracting((fact) -> fact.citation().locator())
			.containsExactly("l. 2", "l. 37");
		assertThat(this.sources.facts("page-qvct", 10).get(0).entities()).extracting(EntityRef::id)
			.containsExactly("ars-normandie");
		assertThat(this.sources.facts("page-qvct", 10).get(1).relations()).extracting(Relation::id)
			.containsExactly("ars-normandie~COVERS~region-28");
		assertThat(this.sources.facts("page-qvct", 1)).hasSize(1);
	}

	@Test
	void listsDocumentsByTitle() {
		assertThat(this.sources.page(ScrollPosition.keyset(), 2).getContent()).extracting(SourceDocument::shortName)
			.containsExactly("Page QVCT", "Diaporama 2017");
		assertThat(this.sources.count()).isEqualTo(3);
		assertThat(this.sources.find("page-qvct")).get().extracting(SourceDocument::facts).isEqualTo(2);
		assertThat(this.sources.find("region-28")).isEmpty();
	}

	@Test
	void findsADisagreementByWhatAClaimIsAbout() {
		assertThat(this.disagreements.about(List.of("figure-vague-2-notice"))).extracting(Disagreement::id)
			.containsExactly("desaccord-k2");
		assertThat(this.disagreements.about(List.of("region-28"))).isEmpty();
	}

	@Test
	void findsTheDisagreementThatAClaimAnswers() {
		assertThat(this.disagreements.of(List.of("desaccord-k2-b")).get("desaccord-k2-b")).extracting(Disagreement::id)
			.containsExactly("desaccord-k2");
	}

	@Test
	void listsDisagreementsBySubject() {
		assertThat(this.disagreements.page(ScrollPosition.keyset(), 5).getContent()).extracting(Disagreement::id)
			.containsExactly("desaccord-k12", "desaccord-k2");
		assertThat(this.disagreements.count()).isEqualTo(2);
		assertThat(this.disagreements.find("desaccord-k2")).isPresent();
	}

	@Test
	void wordsAQuestionInEnglishAsFarAsSomebodyDid() {
		assertThat(this.disagreements.find("desaccord-k2").orElseThrow().in(Locale.ENGLISH).question())
			.isEqualTo("How many?");
		assertThat(this.disagreements.find("desaccord-k12").orElseThrow().in(Locale.ENGLISH).question())
			.isEqualTo("Combien ?");
	}

}
