package fr.maillage.catalogue.graph;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.catalogue.Catalogue;
import fr.maillage.catalogue.Meta;
import fr.maillage.test.GraphIntegrationTest;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@GraphIntegrationTest(fixtures = "fixtures/two-regions.cypher")
class CypherCatalogueIT {

	@Autowired
	private Catalogue catalogue;

	@Test
	void namesTheDataByTheirLastChange() {
		Meta meta = this.catalogue.describe();
		assertThat(meta.dataVersion()).isEqualTo("7-01234567");
		assertThat(meta.dataAt()).isEqualTo(Instant.parse("2026-01-01T00:00:00Z"));
		assertThat(Integer.parseInt(meta.schemaVersion())).isPositive();
	}

	@Test
	void countsByKindAndType() {
		Meta meta = this.catalogue.describe();
		assertThat(meta.entities()).containsEntry("Organization", 8L).containsEntry("Ars", 4L);
		assertThat(meta.entities()).doesNotContainKey("Entity");
		assertThat(meta.relations()).containsEntry("FUNDS", 3L);
		assertThat(meta.sources()).isEqualTo(3);
		assertThat(meta.disagreements()).isEqualTo(2);
	}

}
