package fr.maillage.seed;

import fr.maillage.cypher.Migrations;
import fr.maillage.cypher.test.TestDatabase;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Record;

/** What the tests of the import look at in the graph. */
final class Graph {

	private static final String EVERYTHING = """
			CALL () {
			  MATCH (n)
			  WHERE NOT n:Migration AND NOT n:MigrationLock
			  RETURN n.id AS id, labels(n) AS kind, [] AS ends, properties(n) AS properties
			  UNION ALL
			  MATCH (a)-[r]->(b)
			  RETURN r.id AS id, [type(r)] AS kind, [a.id, b.id] AS ends, properties(r) AS properties
			}
			RETURN id, kind, ends, properties ORDER BY ends, kind, id""";

	private Graph() {
	}

	/** A migrated database without data. */
	static void empty() {
		TestDatabase.empty();
		new Migrations(TestDatabase.driver(), TestDatabase.NAME).apply();
	}

	/** Everything that the graph holds, to compare with. */
	static List<Map<String, Object>> picture() {
		return query(EVERYTHING);
	}

	static List<Map<String, Object>> query(String cypher) {
		try (var session = TestDatabase.driver().session()) {
			return session.run(cypher).list(Record::asMap);
		}
	}

	static SeedReport importing(SeedFiles files) {
		return new SeedImporter(TestDatabase.driver(), TestDatabase.NAME, files).importSeed((done, total) -> {
		});
	}

}
