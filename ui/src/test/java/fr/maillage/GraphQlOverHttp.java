package fr.maillage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks GraphQL as programs do.
 *
 * @param port where the product listens
 */
record GraphQlOverHttp(int port) {

	private static final JsonMapper JSON = new JsonMapper();

	/** The data of the answer; an answer with errors has failed. */
	JsonNode ask(String document) {
		return ask(document, "{}");
	}

	/**
	 * The same of a document with variables.
	 * @param variables as JSON
	 */
	JsonNode ask(String document, String variables) {
		String body = JSON.writeValueAsString(Map.of("query", document, "variables", JSON.readTree(variables)));
		HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + "/graphql"))
			.header("Content-Type", "application/json")
			.POST(HttpRequest.BodyPublishers.ofString(body))
			.build();
		try (HttpClient client = HttpClient.newHttpClient()) {
			JsonNode answer = JSON.readTree(client.send(request, HttpResponse.BodyHandlers.ofString()).body());
			if (answer.has("errors")) {
				throw new AssertionError(answer.at("/errors") + " to " + document);
			}
			return answer.at("/data");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

}
