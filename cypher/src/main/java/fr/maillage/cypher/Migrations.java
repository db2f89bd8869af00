package fr.maillage.cypher;

import java.util.List;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.exceptions.Neo4jException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings the schema of a database to the version that this product needs: each file of
 * {@code cypher/migrations} once, in order, whoever else is starting at the same time.
 */
public final class Migrations {

	private static final Logger log = LoggerFactory.getLogger(Migrations.class);

	private static final String EACH_ONCE = """
			CREATE CONSTRAINT migration_version IF NOT EXISTS FOR (n:Migration) REQUIRE n.version IS UNIQUE""";

	private static final String ONE_LOCK = """
			CREATE CONSTRAINT migration_lock_id IF NOT EXISTS FOR (n:MigrationLock) REQUIRE n.id IS UNIQUE""";

	private static final String LOCK = "MERGE (lock:MigrationLock {id: 'migrations'}) SET lock.takenAt = datetime()";

	private static final String APPLIED = """
			MATCH (n:Migration) RETURN n.version AS version, n.name AS name, n.checksum AS checksum ORDER BY version""";

	private static final String RECORD = """
			CREATE (:Migration {version: $version, name: $name, checksum: $checksum, appliedAt: datetime()})""";

	private final Driver driver;

	private final SessionConfig config;

	private final List<Migration> known;

	/** The migrations of this version of the product, for that database. */
	public Migrations(Driver driver, String database) {
		this(driver, database, MigrationFiles.read());
	}

	Migrations(Driver driver, String database, List<Migration> known) {
		this.driver = driver;
		this.config = SessionConfig.forDatabase(database);
		this.known = known;
	}

	/** Applies what is missing, and returns the version of the schema. */
	public int apply() {
		try (Session session = this.driver.session(this.config)) {
			createIfMissing(session, EACH_ONCE);
			createIfMissing(session, ONE_LOCK);
		}
		// Schema statements cannot share a transaction with the write that locks: one
		// transaction holds the lock while others change the schema.
		try (Session guard = this.driver.session(this.config); Transaction lock = guard.beginTransaction()) {
			lock.run(LOCK).consume();
			int version = applyMissing();
			lock.commit();
			return version;
		}
	}

	private int applyMissing() {
		try (Session session = this.driver.session(this.config)) {
			MigrationHistory history = session
				.executeWrite((tx) -> new MigrationHistory(tx.run(APPLIED).list(Migrations::applied)));
			List<Migration> missing = history.missing(this.known);
			for (Migration migration : missing) {
				session.executeWriteWithoutResult((tx) -> migration.statements().forEach((it) -> tx.run(it).consume()));
				session.executeWriteWithoutResult((tx) -> tx.run(RECORD, Map.of("version", migration.version(), "name",
						migration.name(), "checksum", migration.checksum())));
				log.debug("Applied migration {}", migration.name());
			}
			session.run("CALL db.awaitIndexes(300)").consume();
			int version = this.known.getLast().version();
			if (!missing.isEmpty()) {
				log.info("Applied migrations: the schema is at version {}", version);
			}
			return version;
		}
	}

	private static MigrationHistory.Applied applied(Record row) {
		return new MigrationHistory.Applied(row.get("version").asInt(), row.get("name").asString(),
				row.get("checksum").asString());
	}

	/**
	 * Two instances that start together may both create it: they may wait for each other,
	 * which the driver tries again, or the second finds it there.
	 */
	private static void createIfMissing(Session session, String constraint) {
		try {
			session.executeWriteWithoutResult((tx) -> tx.run(constraint).consume());
		}
		catch (Neo4jException ex) {
			session.executeWriteWithoutResult((tx) -> tx.run(constraint).consume());
		}
	}

}
