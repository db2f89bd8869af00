package fr.maillage.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.playground.SampleQuestion;
import fr.maillage.playground.SampleQuestions;
import fr.maillage.test.GraphIntegrationTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What a browser is given at the address of the playground. */
@GraphIntegrationTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class PlaygroundOverHttpIT {

	private static final Pattern FILE = Pattern.compile("(?:href|src)=\"([^\"]+)\"");

	@LocalServerPort
	private int port;

	@Autowired
	private SampleQuestions questions;

	@Test
	void isAPageOfOursUnderAStrictPolicyAndWithoutCookie() throws Exception {
		HttpResponse<String> page = get("/graphiql?question=who-evaluated");
		assertThat(page.statusCode()).isEqualTo(200);
		assertThat(page.headers().firstValue("Content-Type"))
			.hasValueSatisfying((type) -> assertThat(type).startsWith("text/html"));
		assertThat(page.headers().firstValue("Content-Security-Policy")).hasValueSatisfying(
				(policy) -> assertThat(policy).contains("default-src 'none'", "script-src 'self'", "connect-src 'self'")
					.doesNotContain("unsafe", "http"));
		assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
		assertThat(page.headers().firstValue("Cache-Control")).as("an older page would ask for files that are gone")
			.hasValueSatisfying((cache) -> assertThat(cache).contains("no-store"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			/graphiql | fr-FR,fr;q=0.9,en;q=0.8 | fr
			/graphiql | en-GB,en;q=0.9 | en
			/graphiql | de,en;q=0.5 | en
			/graphiql | de | fr
			/graphiql?question=who-evaluated&lang=fr | en | fr
			/graphiql?lang=en | fr | en
			/graphiql?lang=de | en | en
			""")
	void isSaidToBeInTheLanguageThatThePageChooses(String address, String wanted, String language) throws Exception {
		HttpResponse<String> page = get(address, wanted);
		assertThat(page.headers().allValues("Content-Language")).containsExactly(language);
		assertThat(page.headers().allValues("Vary")).anyMatch((vary) -> vary.contains("Accept-Language"));
	}

	@Test
	void isSaidToBeFrenchWhenNoLanguageIsWanted() throws Exception {
		assertThat(get("/graphiql").headers().firstValue("Content-Language")).contains("fr");
	}

	@Test
	void answersWhoAsksForItsHeadAlone() throws Exception {
		HttpResponse<String> head = send(HttpRequest.newBuilder(uri("/graphiql")).HEAD());
		assertThat(head.statusCode()).isEqualTo(200);
		assertThat(head.body()).isEmpty();
	}

	@Test
	void hasEveryFileHere() throws Exception {
		List<String> files = FILE.matcher(get("/graphiql").body())
			.results()
			.map((MatchResult match) -> match.group(1))
			.toList();
		assertThat(files).hasSizeGreaterThan(3);
		for (String file : files) {
			assertThat(file).doesNotStartWith("/").doesNotContain("://");
			assertThat(get("/" + file).statusCode()).as(file).isEqualTo(200);
		}
		assertThat(files).filteredOn((file) -> file.contains("assets/"))
			.isNotEmpty()
			.allSatisfy((file) -> assertThat(get("/" + file).headers().firstValue("Cache-Control").orElseThrow())
				.contains("immutable"));
	}

	@Test
	void listsTheQuestions() throws Exception {
		List<SampleQuestion> told = new JsonMapper().readValue(get("/graphiql/questions").body(),
				new TypeReference<>() {
				});
		assertThat(told).isNotEmpty().isEqualTo(this.questions.all());
	}

	@Test
	void leadsFromTheAddressWithASlash() throws Exception {
		HttpResponse<String> answer = get("/graphiql/");
		assertThat(answer.statusCode()).isEqualTo(302);
		assertThat(URI.create(answer.headers().firstValue("Location").orElseThrow()).getPath()).isEqualTo("/graphiql");
	}

	private HttpResponse<String> get(String address) throws IOException, InterruptedException {
		return send(HttpRequest.newBuilder(uri(address)));
	}

	private HttpResponse<String> get(String address, String language) throws IOException, InterruptedException {
		return send(HttpRequest.newBuilder(uri(address)).header("Accept-Language", language));
	}

	private URI uri(String address) {
		return URI.create("http://127.0.0.1:" + this.port + address);
	}

	private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
		try (HttpClient client = HttpClient.newHttpClient()) {
			return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
		}
	}

}
