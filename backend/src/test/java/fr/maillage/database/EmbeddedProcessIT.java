package fr.maillage.database;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.test.ProductProcess;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/** The application with its embedded database in processes of its own. */
@EnabledOnOs({ OS.LINUX, OS.MAC })
class EmbeddedProcessIT {

	private static final Pattern BOLT = Pattern.compile("answers at (bolt://127\\.0\\.0\\.1:\\d+)");

	@TempDir
	private Path home;

	@Test
	void startsStopsAndStartsAgain() throws Exception {
		try (ProductProcess first = ProductProcess.start(this.home); HttpClient http = HttpClient.newHttpClient()) {
			URI address = first.awaitUp();
			assertThat(first.output()).contains("Imported the facts");
			assertThat(health(http, address)).contains("\"status\":\"UP\"");
			try (ProductProcess second = ProductProcess.start(this.home)) {
				assertThat(second.exitCode()).isEqualTo(1);
				assertThat(second.output()).contains("The data folder " + this.home + " is in use by another process");
			}
			assertThat(health(http, address)).contains("\"status\":\"UP\"");
			assertThat(first.signal("TERM").exitCode()).isEqualTo(143);
		}
		try (ProductProcess again = ProductProcess.start(List.of("env", "--default-signal=INT"),
				Map.of("MAILLAGE_NEO4J_PASSWORD", "of-an-administrator"), this.home)) {
			String bolt = again.await(BOLT).group(1);
			again.awaitUp();
			try (Driver driver = GraphDatabase.driver(bolt, AuthTokens.basic("neo4j", "of-an-administrator"))) {
				driver.verifyConnectivity();
			}
			assertThat(again.output()).contains("The facts are already in the database")
				.doesNotContain("Applied migrations")
				.doesNotContain("of-an-administrator");
			assertThat(again.signal("INT").exitCode()).isEqualTo(130);
		}
	}

	private static String health(HttpClient http, URI address) throws Exception {
		HttpResponse<String> answer = http.send(HttpRequest.newBuilder(address.resolve("/actuator/health")).build(),
				BodyHandlers.ofString());
		return answer.body();
	}

}
