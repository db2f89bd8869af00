package fr.maillage.database;

import java.net.UnknownHostException;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.FatalDiscoveryException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.SecurityException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.NestedExceptionUtils;
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
		String uri = this.environment.getProperty(ExternalDatabaseAddress.SETTING);
		if (uri == null) {
			return null;
		}
		String named = ExternalDatabaseAddress.printable(uri) + " (spring.neo4j.uri)";
		return switch (cause) {
			case AuthenticationException _ ->
				analysis(cause, named, "refuse l’utilisateur ou le mot de passe.", "refuses the user or the password.",
						"Vérifiez spring.neo4j.authentication.username et spring.neo4j.authentication.password"
								+ " (SPRING_NEO4J_AUTHENTICATION_USERNAME, SPRING_NEO4J_AUTHENTICATION_PASSWORD).",
						"Check these two settings.");
			case SecurityException _ ->
				analysis(cause, named, "n’a pas pu être jointe de façon sûre : " + cause.getMessage(),
						"could not be reached safely: " + cause.getMessage(),
						"Vérifiez son certificat, et que l’adresse demande le chiffrement qu’a le serveur.",
						"Check its certificate, and that the address asks for the encryption that the server has.");
			case ServiceUnavailableException _ -> silence(cause, named);
			case FatalDiscoveryException _ ->
				analysis(cause, named, "n’a pas de base de ce nom : " + cause.getMessage(),
						"has no database of that name: " + cause.getMessage(), "Vérifiez spring.data.neo4j.database.",
						"Check spring.data.neo4j.database.");
			// the driver says no more of a host that nobody knows than that it failed
			default -> (NestedExceptionUtils.getMostSpecificCause(cause) instanceof UnknownHostException)
					? silence(cause, named) : null;
		};
	}

	private static FailureAnalysis silence(Neo4jException cause, String named) {
		return analysis(cause, named, "ne répond pas.", "does not answer.",
				"Vérifiez qu’elle est démarrée, son adresse et son port ; ou retirez spring.neo4j.uri pour utiliser"
						+ " la base embarquée.",
				"Check that it is started, its address and its port; or leave spring.neo4j.uri out to use the"
						+ " embedded one.");
	}

	private static FailureAnalysis analysis(Neo4jException cause, String named, String french, String english,
			String remedy, String remedyInEnglish) {
		return new FailureAnalysis(
				StartRefused.inBoth("La base externe " + named + " " + french,
						"The external database " + named + " " + english),
				StartRefused.inBoth(remedy, remedyInEnglish), cause);
	}

}
