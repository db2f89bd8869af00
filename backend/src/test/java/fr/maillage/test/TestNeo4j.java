package fr.maillage.test;

import fr.maillage.cypher.test.ContainerNeo4j;
import fr.maillage.cypher.test.TemporaryFolders;
import fr.maillage.cypher.test.TestDatabase;
import fr.maillage.database.EmbeddedNeo4j;
import fr.maillage.database.MaillageProperties;
import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/**
 * The way to the Neo4j that all tests of this JVM share; it starts when first asked for.
 */
@TestConfiguration(proxyBeanMethods = false)
public class TestNeo4j {

	private static @Nullable Details shared;

	@Bean
	Neo4jConnectionDetails testNeo4jConnectionDetails() {
		return shared();
	}

	/** The way to it, for who needs no Spring context. */
	public static synchronized Details shared() {
		if (shared == null) {
			shared = start();
		}
		return shared;
	}

	private static Details start() {
		if (TestDatabase.inContainer()) {
			return new Details(URI.create(ContainerNeo4j.start().getBoltUrl()), ContainerNeo4j.PASSWORD);
		}
		Path home = TemporaryFolders.create("maillage-test");
		EmbeddedNeo4j neo4j = EmbeddedNeo4j.start(MaillageProperties.in(home));
		Runtime.getRuntime().addShutdownHook(new Thread(() -> {
			neo4j.close();
			TemporaryFolders.delete(home);
		}));
		return new Details(neo4j.uri(), neo4j.password());
	}

	/**
	 * The way to the shared database.
	 *
	 * @param uri where it listens
	 * @param password of the user {@code neo4j}
	 */
	public record Details(URI uri, String password) implements Neo4jConnectionDetails {

		@Override
		public URI getUri() {
			return this.uri;
		}

		@Override
		public AuthToken getAuthToken() {
			return AuthTokens.basic(EmbeddedNeo4j.USER, this.password);
		}

	}

}
