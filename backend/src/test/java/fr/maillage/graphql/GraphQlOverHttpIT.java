package fr.maillage.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.catalogue.Readiness;
import fr.maillage.test.GraphIntegrationTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a program meets at the address of the interface. */
@GraphIntegrationTest(fixtures = "fixtures/two-regions.cypher",
		webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class GraphQlOverHttpIT {

	@LocalServerPort
	private int port;

	@Autowired
	private Readiness readiness;

	@Test
	void answersAnyoneWithoutSession() throws Exception {
		HttpResponse<String> response = post("{ region(code: \\\"28\\\") { name } }");
		assertThat(response.statusCode()).isEqualTo(200);
		assertThat(response.body()).isEqualTo("{\"data\":{\"region\":{\"name\":\"Normandie\"}}}");
		assertThat(response.headers().firstValue("Set-Cookie")).isEmpty();
	}

	@Test
	void tellsItsSchema() throws Exception {
		assertThat(post("{ __schema { queryType { name description } } }").body())
			.contains("Everything that can be asked");
	}

	@Test
	void takesNoForm() throws Exception {
		assertThat(send(request("/graphql").header("Content-Type", "application/x-www-form-urlencoded")
			.POST(HttpRequest.BodyPublishers.ofString("query={meta{licence}}"))).statusCode()).isEqualTo(415);
	}

	@Test
	void keepsInternalsToItself() throws Exception {
		String body = post("{ region(code: \\\"28\\\") { nothing } }").body();
		assertThat(body).contains("ValidationError").doesNotContain("fr.maillage", "Exception", "at org.");
	}

	@Test
	void refusesATextThatIsTooLong() throws Exception {
		assertThat(post("{ " + "meta { licence } ".repeat(2000) + "}").body()).contains("\"errors\"", "5,000");
	}

	@Test
	void saysThatTheFactsAreBeingPrepared() throws Exception {
		this.readiness.become(new Readiness.State.Preparing(3, 10));
		try {
			HttpResponse<String> response = post("{ meta { licence } }");
			assertThat(response.body()).contains("being prepared (3 of 10)", "\"classification\":\"PREPARING\"");
			assertThat(response.headers().firstValue("Retry-After")).contains("5");
		}
		finally {
			this.readiness.become(new Readiness.State.Ready());
		}
	}

	@Test
	void saysThatTheFactsCouldNotBeLoadedAndNotToAskAgain() throws Exception {
		this.readiness.become(new Readiness.State.Failed());
		try {
			HttpResponse<String> response = post("{ meta { licence } }");
			assertThat(response.body())
				.contains("could not be loaded", "finds the cause in its log", "\"classification\":\"UNAVAILABLE\"")
				.doesNotContain("PREPARING");
			assertThat(response.headers().firstValue("Retry-After")).isEmpty();
			HttpResponse<String> health = send(request("/actuator/health").GET());
			assertThat(health.statusCode()).isEqualTo(503);
			assertThat(health.body()).contains("\"status\":\"DOWN\"");
		}
		finally {
			this.readiness.become(new Readiness.State.Ready());
		}
	}

	@Test
	void tellsThatItIsWellAndNothingMore() throws Exception {
		assertThat(send(request("/actuator/health").GET()).body()).startsWith("{").contains("\"status\":\"UP\"");
		assertThat(send(request("/actuator/env").GET()).statusCode()).isIn(401, 403, 404);
	}

	private HttpResponse<String> post(String document) throws IOException, InterruptedException {
		return send(request("/graphql").header("Content-Type", "application/json")
			.POST(HttpRequest.BodyPublishers.ofString("{\"query\":\"" + document + "\"}")));
	}

	private HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + path));
	}

	private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
		try (HttpClient client = HttpClient.newHttpClient()) {
			return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
		}
	}

}
