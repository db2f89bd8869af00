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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
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
		assertRefused(request("/graphql").header("Content-Type", "application/x-www-form-urlencoded")
			.POST(HttpRequest.BodyPublishers.ofString("query={meta{licence}}")), 415, "must be JSON");
		assertRefused(request("/graphql").POST(HttpRequest.BodyPublishers.ofString("{}")), 415, "must be JSON");
		assertRefused(request("/graphql").header("Content-Type", "x").POST(HttpRequest.BodyPublishers.ofString("{}")),
				415, "must be JSON");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "query", "[]", "[1]", "\"{ meta { licence } }\"", "null", "{}", "{\"query\": null}",
			"{\"query\": {}}", "{\"query\": 3}", "{\"query\": true}", "{\"query\": [\"{ meta { licence } }\"]}",
			"{\"query\": \"{ meta { licence } }\", \"variables\": 3}", "{\"variables\": {}}" })
	void saysWhatABodyShouldBe(String body) throws Exception {
		assertRefused(request("/graphql").header("Content-Type", "application/json")
			.POST(HttpRequest.BodyPublishers.ofString(body)), 400, "`query`");
	}

	@Test
	void saysWhatABodyShouldBeAlsoOfTheTypeThatSomeClientsSend() throws Exception {
		assertRefused(request("/graphql").header("Content-Type", "application/graphql")
			.POST(HttpRequest.BodyPublishers.ofString("{ meta { licence } }")), 400, "`query`");
	}

	@Test
	void readsNoBodyWithoutEnd() throws Exception {
		assertRefused(request("/graphql").header("Content-Type", "application/json")
			.POST(HttpRequest.BodyPublishers.ofString("{\"query\":\"{ meta { licence } }\"}" + " ".repeat(1 << 20))),
				413, "longer than");
	}

	@ParameterizedTest
	@ValueSource(strings = { "GET", "PUT", "DELETE", "PATCH", "OPTIONS" })
	void takesNothingButPost(String method) throws Exception {
		HttpResponse<String> refused = assertRefused(
				request("/graphql").method(method, HttpRequest.BodyPublishers.noBody()), 405,
				"takes POST only, not " + method);
		assertThat(refused.headers().firstValue("Allow")).contains("POST");
	}

	@Test
	void answersJsonOnly() throws Exception {
		assertRefused(
				request("/graphql").header("Content-Type", "application/json")
					.header("Accept", "text/html")
					.POST(HttpRequest.BodyPublishers.ofString("{\"query\":\"{ meta { licence } }\"}")),
				406, "Only JSON");
	}

	private static HttpResponse<String> assertRefused(HttpRequest.Builder request, int status, String reason)
			throws IOException, InterruptedException {
		HttpResponse<String> response = send(request);
		assertThat(response.statusCode()).isEqualTo(status);
		assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
		assertThat(response.body()).startsWith("{\"errors\":[{")
			.contains("\"message\":", reason, "Content-Type: application/json")
			.doesNotContain("Exception", "org.springframework", "jackson");
		assertThat(response.headers().firstValue("Set-Cookie")).isEmpty();
		return response;
	}

	@Test
	void keepsInternalsToItself() throws Exception {
		String body = post("{ region(code: \\\"28\\\") { nothing } }").body();
		assertThat(body).contains("ValidationError").doesNotContain("fr.maillage", "Exception", "at org.");
	}

	@Test
	void refusesATextThatIsTooLong() throws Exception {
		assertThat(post("{ " + "meta { licence } ".repeat(2000) + "}").body())
			.contains("at most 5000 words and signs", "au plus 5000 mots", "\"classification\":\"TOO_MUCH\"")
			.doesNotContain("Denial Of Service");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			{ method { elements { disagreements { claims { disagreements { claims { id name } } } } } } } | 60701
			{ coverage { rows { cells { clusters { teams { seats { citations { quote } } } } } } } } | 76249
			""")
	void refusesListsWithinListsThatHaveNoPages(String document, int values) throws Exception {
		assertThat(post(document).body()).contains("may return about " + values + " values; at most 50000",
				"\"classification\":\"TOO_MUCH\"");
	}

	@ParameterizedTest
	@CsvSource({ "[, ]", "{c:, }" })
	void refusesATextThatIsNestedTooDeep(String open, String close) throws Exception {
		assertThat(nested(9, open, close)).contains("\"classification\":\"ValidationError\"");
		assertThat(nested(900, open, close))
			.contains("more deeply nested", "trop imbriqué", "\"classification\":\"TOO_MUCH\"")
			.doesNotContain("Denial Of Service");
		assertThat(nested(900, open, "")).as("also when it could not be read")
			.contains("\"classification\":\"TOO_MUCH\"");
	}

	private String nested(int times, String open, String close) throws Exception {
		return post("{ meta(a: " + open.repeat(times) + "1" + close.repeat(times) + ") { licence } }").body();
	}

	@Test
	void repeatsNoMoreOfWhatWasSentThanCanBeRead() throws Exception {
		assertThat(post("{ region(code: \\\"" + "9".repeat(3000) + "\\\") { name } }").body())
			.contains("it is \\\"" + "9".repeat(100) + "…")
			.doesNotContain("9".repeat(101));
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
