package fr.maillage.database;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.FatalDiscoveryException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.SecurityException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.env.Environment;

/**
 * What an operator reads when the database named by {@code spring.neo4j.uri} is not to be
 * had.
 */
class ExternalDatabaseAnalyzer extends AbstractFailureAnalyzer<Neo4jException> {

	private final Environment environment;

	ExternalDatabaseAnalyzer(Environment environment) {
		this.environment = environment;
	}

	@Override
	protected @Nullable FailureAnalysis analyze(Throwable rootFailure, Neo4jException cause) {
		String uri = this.environment.getProperty("spring.neo4j.uri");
		if (uri == null) {
			return null;
		}
		String database = "The external database " + uri + " (spring.neo4j.uri) ";
		return switch (cause) {
			case AuthenticationException _ -> new FailureAnalysis(database + "refuses the user or the password.",
					"Check spring.neo4j.authentication.username and spring.neo4j.authentication.password.", cause);
			case SecurityException _ -> new FailureAnalysis(
					database + "could not be reached safely: " + cause.getMessage(),
					"Check its certificate, and that the address asks for the encryption that the server has.", cause);
			case ServiceUnavailableException _ -> new FailureAnalysis(database + "does not answer.",
					"Check that it is started, its address and its port; or leave spring.neo4j.uri out to use the embedded one.",
					cause);
			case FatalDiscoveryException _ ->
				new FailureAnalysis(database + "has no database of that name: " + cause.getMessage(),
						"Check spring.data.neo4j.database.", cause);
			default -> null;
		};
	}

}
