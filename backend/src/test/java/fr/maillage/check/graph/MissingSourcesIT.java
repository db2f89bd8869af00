package fr.maillage.check.graph;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.check.Check;
import fr.maillage.check.CheckKind;
import fr.maillage.check.Checks;
import fr.maillage.relation.Relation;
import fr.maillage.test.GraphIntegrationTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;

@GraphIntegrationTest(fixtures = "fixtures/two-regions.cypher")
class MissingSourcesIT {

	@Autowired
	private Checks checks;

	@Autowired
	private Driver driver;

	@Test
	void areFoundWhetherNoneIsNamedOrItBelongsToNoDocument() {
		int before = check().number();
		this.driver.executableQuery("""
				MATCH (a:Entity {id: 'dgos'}), (b:Entity {id: 'cluster-isere'})
				CREATE (a)-[:SUPPORTS {id: 'sans', status: 'STATED'}]->(b)
				CREATE (a)-[:SUPPORTS {id: 'vide', status: 'STATED', citationIds: []}]->(b)
				CREATE (a)-[:SUPPORTS {id: 'perdu', status: 'STATED', citationIds: ['c-perdue']}]->(b)
				""").withParameters(Map.of()).execute();
		Check after = check();
		assertThat(after.number()).isEqualTo(before + 3);
		assertThat(after.findings().stream().flatMap((it) -> it.because().stream()).map(Relation::id))
			.containsAll(List.of("sans", "vide", "perdu"));
	}

	private Check check() {
		return this.checks.all()
			.stream()
			.filter((check) -> check.checkKind() == CheckKind.NO_SOURCE)
			.findFirst()
			.orElseThrow();
	}

}
