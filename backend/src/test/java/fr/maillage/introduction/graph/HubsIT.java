package fr.maillage.introduction.graph;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.introduction.Answer;
import fr.maillage.introduction.Constraint;
import fr.maillage.introduction.Introductions;
import fr.maillage.introduction.Wish;
import fr.maillage.test.GraphIntegrationTest;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Two establishments with a regional body in common, and a national one that has 10,000
 * members. A body with so many is gone through by nobody.
 */
@GraphIntegrationTest
class HubsIT {

	private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

	@Autowired
	private Introductions introductions;

	@Autowired
	private Driver driver;

	@BeforeEach
	void make() {
		write("MATCH (n:Made) DETACH DELETE n");
		write("""
				CREATE (hub:Entity:Organization:NationalBody:Made {id: 'hub', name: 'Moyeu', sortKey: 'moyeu'})
				CREATE (near:Entity:Organization:Ars:Made {id: 'near', name: 'ARS', sortKey: 'ars'})
				CREATE (small:Entity:Organization:NationalBody:Made {id: 'small', name: 'National', sortKey: 'national'})
				WITH hub, near, small
				UNWIND range(1, 10000) AS i
				CREATE (e:Entity:Establishment:Made {id: 'made-' + i, name: 'E' + i, sortKey: 'e ' + i})
				CREATE (e)-[:MEMBER_OF {id: 'hub~' + i, status: 'STATED', citationIds: ['c']}]->(hub)
				FOREACH (_ IN CASE WHEN i <= 2 THEN [1] ELSE [] END |
				  CREATE (near)-[:SUPPORTS {id: 'near~' + i, status: 'STATED', citationIds: ['c']}]->(e))
				FOREACH (_ IN CASE WHEN i IN [2, 3] THEN [1] ELSE [] END |
				  CREATE (small)-[:SUPPORTS {id: 'small~' + i, status: 'STATED', citationIds: ['c']}]->(e))
				""");
	}

	@Test
	void aHubIsNoWayBetweenTwo() {
		Answer answer = this.introductions.answer(Wish.of("made-1", "made-2", DAY));
		assertThat(answer.introductions()).singleElement()
			.satisfies((path) -> assertThat(path.hops()).extracting((hop) -> hop.to().id())
				.containsExactly("near", "made-2"));
		assertThat(this.introductions.answer(Wish.of("made-9", "made-10", DAY)).introductions()).isEmpty();
	}

	@Test
	void aNationalBodyIsOfferedWhereThereIsNoOtherWay() {
		Answer close = this.introductions.answer(Wish.of("made-2", "made-3", DAY));
		assertThat(close.introductions()).isEmpty();
		assertThat(close.relaxations()).containsExactly(Constraint.CLOSE);
		assertThat(
				this.introductions.answer(Wish.of("made-2", "made-3", DAY).without(Constraint.CLOSE)).introductions())
			.singleElement()
			.satisfies((path) -> assertThat(path.hops().getFirst().to().id()).isEqualTo("small"));
	}

	private void write(String cypher) {
		this.driver.executableQuery(cypher).withParameters(Map.of()).execute();
	}

}
