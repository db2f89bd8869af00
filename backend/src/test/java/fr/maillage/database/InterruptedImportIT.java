package fr.maillage.database;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.cypher.Migrations;
import fr.maillage.test.ProductProcess;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/**
 * A first import that is stopped in the middle: the test holds the id of the import, so
 * that the product waits with everything written and nothing committed.
 */
@EnabledOnOs({ OS.LINUX, OS.MAC })
class InterruptedImportIT {

	private static final String PASSWORD = "of-an-administrator";

	private static final Duration PATIENCE = Duration.ofMinutes(2);

	private static final Pattern BOLT = Pattern.compile("answers at (bolt://127\\.0\\.0\\.1:\\d+)");

	private static final String HOLD_THE_IMPORT = "CREATE (:Import {id: 'import-1'})";

	private static final String WAITING = """
			SHOW TRANSACTIONS YIELD currentQuery, status
			WHERE status STARTS WITH 'Blocked' AND currentQuery CONTAINS ':Import'
			RETURN count(*)""";

	private static final String COMPLETE = """
			MATCH (i:Import)
			RETURN i.created = COUNT { (:Entity) } + COUNT { (:Citation) } + COUNT { (:Entity)-->(:Entity) }
			  AND i.created = COUNT { (:Change {importId: i.id}) }""";

	@TempDir
	private Path home;

	@BeforeEach
	void migrate() {
		try (EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(MaillageProperties.in(this.home));
				Driver driver = GraphDatabase.driver(neo4j.uri(),
						AuthTokens.basic(EmbeddedNeo4j.USER, neo4j.password()))) {
			new Migrations(driver, "neo4j").apply();
		}
	}

	@Test
	void leavesNothingBehindAndTheNextStartCompletesIt() {
		try (ProductProcess stopped = start(); Driver driver = driver(stopped)) {
			signalWhileItWaits(driver, stopped, "TERM");
			assertThat(stopped.exitCode()).isEqualTo(143);
			assertThat(stopped.output()).contains("the next start goes on").doesNotContain("ERROR");
		}
		try (ProductProcess killed = start(); Driver driver = driver(killed)) {
			signalWhileItWaits(driver, killed, "KILL");
			assertThat(killed.exitCode()).isEqualTo(137);
		}
		try (ProductProcess last = start(); Driver driver = driver(last)) {
			last.awaitUp();
			assertThat(last.output()).contains("Imported the facts").contains(" 0 updated, 0 removed, 0 unchanged");
			var rows = driver.executableQuery(COMPLETE).execute().records();
			assertThat(rows).singleElement().satisfies((row) -> assertThat(row.get(0).asBoolean()).isTrue());
		}
	}

	private ProductProcess start() {
		return ProductProcess.start(List.of(), Map.of("MAILLAGE_NEO4J_PASSWORD", PASSWORD), this.home);
	}

	private static Driver driver(ProductProcess process) {
		return GraphDatabase.driver(process.await(BOLT).group(1), AuthTokens.basic("neo4j", PASSWORD));
	}

	private static void signalWhileItWaits(Driver driver, ProductProcess process, String signal) {
		var session = driver.session();
		session.beginTransaction().run(HOLD_THE_IMPORT).consume();
		long deadline = System.nanoTime() + PATIENCE.toNanos();
		while (driver.executableQuery(WAITING).execute().records().getFirst().get(0).asInt() == 0) {
			assertThat(process.output()).doesNotContain("could not be imported");
			assertThat(System.nanoTime()).as("the import waits within %s:\n%s", PATIENCE, process.output())
				.isLessThan(deadline);
		}
		process.signal(signal);
	}

}
