package fr.maillage.cypher.test;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/**
 * The real Neo4j of this JVM's tests: in this process by default, in a container with
 * {@code -Dtest.neo4j=container}. It starts when it is first asked for and is shared.
 */
public final class TestDatabase {

	/** The only database of a Community server. */
	public static final String NAME = "neo4j";

	private static @Nullable Driver driver;

	private TestDatabase() {
	}

	/** Whether the tests were asked to run on a container. */
	public static boolean inContainer() {
		String wanted = System.getProperty("test.neo4j", "embedded");
		return switch (wanted) {
			case "embedded" -> false;
			case "container" -> true;
			default -> throw new IllegalStateException(
					"-Dtest.neo4j is \"embedded\" (the default) or \"container\", not \"" + wanted + "\"");
		};
	}

	/** The shared driver; nobody closes it. */
	public static synchronized Driver driver() {
		if (driver == null) {
			driver = connect();
		}
		return driver;
	}

	/** Deletes the data and keeps the schema and the record of its migrations. */
	public static void reset() {
		reset(driver());
	}

	/** Deletes the data of another test database and keeps its schema. */
	public static void reset(Driver driver) {
		run(driver, "MATCH (n) WHERE NOT n:Migration AND NOT n:MigrationLock "
				+ "CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS");
	}

	/** Deletes everything, as if the database were new. */
	public static void empty() {
		run(driver(), "MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS");
		names("SHOW CONSTRAINTS YIELD name").forEach((name) -> run(driver(), "DROP CONSTRAINT `" + name + "`"));
		names("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP'")
			.forEach((name) -> run(driver(), "DROP INDEX `" + name + "`"));
	}

	private static List<String> names(String query) {
		try (var session = driver().session()) {
			return session.run(query).list((row) -> row.get("name").asString());
		}
	}

	private static void run(Driver driver, String statement) {
		try (var session = driver.session()) {
			session.run(statement).consume();
		}
	}

	private static Driver connect() {
		if (inContainer()) {
			return GraphDatabase.driver(ContainerNeo4j.start().getBoltUrl(),
					AuthTokens.basic("neo4j", ContainerNeo4j.PASSWORD));
		}
		return GraphDatabase.driver(InProcessNeo4j.start(), AuthTokens.none());
	}

}
