package fr.maillage.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.catalogue.Readiness;
import fr.maillage.test.GraphIntegrationTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/** What a browser and a program are answered at addresses that exist and that do not. */
@GraphIntegrationTest(seed = true, webEnvironment = WebEnvironment.RANDOM_PORT)
class PagesOverHttpIT {

	private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

	private static final Pattern SCRIPT = Pattern.compile("<script[^>]*>");

	@LocalServerPort
	private int port;

	@Autowired
	private Readiness readiness;

	@ParameterizedTest
	@ValueSource(strings = { "/", "/carte", "/regions", "/regions/28", "/clusters/cluster-normandie-blocs-operatoires",
			"/organismes/has", "/sources/communique-2017", "/desaccords/desaccord-k2", "/choses/vague-1", "/choses/has",
			"/chiffres?categorie=CLUSTERS", "/thematiques?q=zzz", "/financements?annee=2017" })
	void arePages(String address) throws Exception {
		assertThat(get(address, BROWSER).statusCode()).isEqualTo(200);
		assertThat(get(address, "*/*").statusCode()).isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/nimporte", "/region", "/clusters/a/b", "/regions/99", "/regions/x", "/clusters/xyz",
			"/clusters/has", "/organisations/xyz", "/organismes/xyz", "/sources/xyz", "/desaccords/xyz", "/choses/xyz",
			"/icons/none.svg", "/regions/%C3%A9%20%3Cb%3E", "/graphql/other" })
	void areNotThere(String address) throws Exception {
		HttpResponse<String> page = get(address, BROWSER);
		assertThat(page.statusCode()).isEqualTo(404);
		assertThat(page.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
		assertThat(page.body()).contains("<div id=\"outlet\"");
		HttpResponse<String> problem = get(address, "application/json");
		assertThat(problem.statusCode()).isEqualTo(404);
		assertProblem(problem, "\"title\":\"Not Found\"", "Nothing is at /");
	}

	@ParameterizedTest
	@CsvSource({ "GET, /actuator/env, 403", "POST, /nimporte, 403", "GET, /VAADIN/none.js, 404", "GET, /error, 404" })
	void areRefusedInWords(String method, String address, int status) throws Exception {
		HttpResponse<String> problem = send(
				request(address, BROWSER).method(method, HttpRequest.BodyPublishers.noBody()));
		assertThat(problem.statusCode()).isEqualTo(status);
		assertProblem(problem, "\"status\":" + status);
	}

	@Test
	void bearTheHeadersOfSecurity() throws Exception {
		HttpHeaders headers = get("/regions/28", BROWSER).headers();
		assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
		assertThat(headers.firstValue("Cache-Control").orElseThrow()).isEqualTo("no-cache");
		assertThat(headers.firstValue("Set-Cookie").orElseThrow()).contains("HttpOnly", "SameSite=Lax");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/regions/28", "/clusters?categorie=XYZ", "/nimporte", "/recherche?q=had" })
	void runNoScriptThatTheAnswerDoesNotVouchFor(String address) throws Exception {
		HttpResponse<String> page = get(address, BROWSER);
		assertThat(page.headers().allValues("Content-Security-Policy")).hasSize(1);
		String policy = page.headers().firstValue("Content-Security-Policy").orElseThrow();
		assertThat(policy.split("; ")).contains("default-src 'self'", "connect-src 'self'", "img-src 'self' data:",
				"object-src 'none'", "base-uri 'self'", "form-action 'self'", "frame-ancestors 'none'");
		assertThat(policy).containsPattern("script-src 'self' 'nonce-[^']{24}' 'unsafe-eval';").doesNotContain("http");
		assertThat(page.headers().allValues("X-Frame-Options")).containsExactly("DENY");
		String nonce = policy.replaceFirst("(?s).*'nonce-([^']*)'.*", "$1");
		assertThat(SCRIPT.matcher(page.body()).results().map(MatchResult::group)).hasSizeGreaterThan(2)
			.allSatisfy((script) -> assertThat(script).contains("nonce=\"" + nonce + "\""));
		assertThat(get(address, BROWSER).headers().firstValue("Content-Security-Policy").orElseThrow())
			.isNotEqualTo(policy);
	}

	@Test
	void takeNoFiles() throws Exception {
		HttpResponse<String> refused = send(
				request("/graphql", "*/*").header("Content-Type", "multipart/form-data; boundary=x")
					.POST(HttpRequest.BodyPublishers.ofString("--x\r\n")));
		assertThat(refused.statusCode()).isEqualTo(415);
		assertThat(refused.body()).contains("must be JSON");
	}

	@ParameterizedTest
	@ValueSource(strings = { "application/json", "application/graphql-response+json" })
	void areAnswersMadeSmall(String type) throws Exception {
		HttpResponse<String> answer = send(request("/graphql", type).header("Accept-Encoding", "gzip")
			.header("Content-Type", "application/json")
			.POST(HttpRequest.BodyPublishers
				.ofString("{\"query\":\"{ organizations(first: 100) { nodes { id name } } }\"}")));
		assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith(type);
		assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
	}

	@Test
	void isNoQuestion() throws Exception {
		HttpResponse<String> refused = get("/graphql", BROWSER);
		assertThat(refused.statusCode()).isEqualTo(405);
		assertThat(refused.body()).contains("\"errors\"", "takes POST only");
		assertThat(send(request("/graphql", "*/*").header("Content-Type", "application/json")
			.POST(HttpRequest.BodyPublishers.ofString("query"))).statusCode()).isEqualTo(400);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/icons/maillage.svg", "/styles.css", "/tokens.css", "/actuator/health",
			"/fonts/source-sans-3-latin-wght-normal.woff2" })
	void areFilesOrHealth(String address) throws Exception {
		assertThat(get(address, "*/*").statusCode()).isEqualTo(200);
	}

	@Test
	void areUnavailableWhenTheFactsCouldNotBeLoaded() throws Exception {
		this.readiness.become(new Readiness.State.Failed());
		try {
			HttpResponse<String> page = get("/regions/28", BROWSER);
			assertThat(page.statusCode()).isEqualTo(503);
			assertThat(page.headers().firstValue("Retry-After")).isEmpty();
		}
		finally {
			this.readiness.become(new Readiness.State.Ready());
		}
	}

	@Test
	void startWithoutTheTalkOfLibraries() throws IOException {
		// the tests silence everything, so the setting itself is looked at
		assertThat(PropertiesLoaderUtils.loadAllProperties("application.properties"))
			.containsEntry("logging.level.root", "warn");
	}

	private static void assertProblem(HttpResponse<String> problem, String... words) {
		assertThat(problem.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
		assertThat(problem.body()).contains(words).doesNotContain("trace", "Exception", "fr.maillage", "null");
	}

	private HttpResponse<String> get(String address, String accept) throws IOException, InterruptedException {
		return send(request(address, accept).GET());
	}

	private HttpRequest.Builder request(String address, String accept) {
		return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + address)).header("Accept", accept);
	}

	private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
		try (HttpClient client = HttpClient.newHttpClient()) {
			return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
		}
	}

}
