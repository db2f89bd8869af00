package fr.maillage.cypher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.maillage.cypher.test.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.ClientException;

class MigrationsIT {

	private static final int LATEST = MigrationFiles.read().getLast().version();

	private final Driver driver = TestDatabase.driver();

	@BeforeEach
	void emptyDatabase() {
		TestDatabase.empty();
	}

	@Test
	void bringAnEmptyDatabaseToTheLatestVersion() {
		assertThat(migrations().apply()).isEqualTo(LATEST);
		assertThat(applied()).isEqualTo(MigrationFiles.read().stream().map(Migration::name).toList());
		assertThat(column("SHOW INDEXES YIELD name, state WHERE state <> 'ONLINE' RETURN name")).isEmpty();
	}

	@Test
	void changeNothingTheSecondTime() {
		migrations().apply();
		List<String> before = column("MATCH (n:Migration) RETURN toString(n.appliedAt) ORDER BY n.version");
		assertThat(migrations().apply()).isEqualTo(LATEST);
		assertThat(column("MATCH (n:Migration) RETURN toString(n.appliedAt) ORDER BY n.version")).isEqualTo(before);
	}

	@Test
	void goOnAfterTheLastOneApplied() {
		new Migrations(this.driver, TestDatabase.NAME, MigrationFiles.read().subList(0, 2)).apply();
		migrations().apply();
		assertThat(applied()).hasSize(LATEST);
	}

	@Test
	void goOnAfterAStopBetweenTheSchemaAndItsRecord() {
		migrations().apply();
		column("MATCH (n:Migration {version: " + LATEST + "}) DELETE n RETURN ''");
		migrations().apply();
		assertThat(applied()).hasSize(LATEST);
	}

	@Test
	void refuseAChangedFileAndLeaveTheSchemaAlone() {
		migrations().apply();
		List<Migration> edited = new ArrayList<>(MigrationFiles.read());
		edited.set(0,
				new Migration(1, edited.getFirst().name(), "CREATE INDEX other IF NOT EXISTS FOR (n:X) ON (n.x)"));
		assertThatExceptionOfType(MigrationChanged.class)
			.isThrownBy(() -> new Migrations(this.driver, TestDatabase.NAME, edited).apply())
			.withMessageContaining(edited.getFirst().name());
		assertThat(column("SHOW INDEXES YIELD name WHERE name = 'other' RETURN name")).isEmpty();
	}

	@Test
	void areAppliedOnceWhenTwoInstancesStartTogether() throws Exception {
		try (var executor = Executors.newFixedThreadPool(2)) {
			Future<Integer> one = executor.submit(() -> migrations().apply());
			Future<Integer> other = executor.submit(() -> migrations().apply());
			assertThat(one.get()).isEqualTo(LATEST);
			assertThat(other.get()).isEqualTo(LATEST);
		}
		assertThat(applied()).hasSize(LATEST);
	}

	@Test
	void makeIdsUniqueOverEveryKind() {
		migrations().apply();
		column("CREATE (:Entity:Wave {id: 'same'}) RETURN ''");
		assertThatExceptionOfType(ClientException.class)
			.isThrownBy(() -> column("CREATE (:Entity:Theme {id: 'same'}) RETURN ''"))
			.withMessageContaining("already exists");
	}

	@Test
	void makeIdsOfRelationshipsUnique() {
		migrations().apply();
		column("CREATE (a:Entity {id: 'a'})-[:FUNDS {id: 'a~FUNDS~a'}]->(a) RETURN ''");
		assertThatExceptionOfType(ClientException.class)
			.isThrownBy(() -> column("MATCH (a:Entity {id: 'a'}) CREATE (a)-[:FUNDS {id: 'a~FUNDS~a'}]->(a) RETURN ''"))
			.withMessageContaining("already exists");
	}

	private Migrations migrations() {
		return new Migrations(this.driver, TestDatabase.NAME);
	}

	private List<String> applied() {
		return column("MATCH (n:Migration) RETURN n.name ORDER BY n.version");
	}

	private List<String> column(String query) {
		try (var session = this.driver.session()) {
			return session.run(query).list((row) -> row.get(0).asString());
		}
	}

}
