package fr.maillage.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import fr.maillage.catalogue.Readiness;
import fr.maillage.playground.SampleQuestion;
import fr.maillage.playground.SampleQuestions;
import fr.maillage.test.GraphIntegrationTest;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a person does at the playground, in a real browser on the real facts. */
@GraphIntegrationTest(seed = true, webEnvironment = WebEnvironment.RANDOM_PORT)
class PlaygroundIT {

	private static final String SURVEY = "/graphiql?question=survey-of-a-region";

	private static final String ANSWER = ".result-window";

	private static final String IMPOSSIBLE = "100%(19)";

	private static Chromium chromium;

	@LocalServerPort
	private int port;

	@Autowired
	private SampleQuestions questions;

	@Autowired
	private Readiness readiness;

	private final Faults faults = new Faults();

	@BeforeAll
	static void open() {
		chromium = Chromium.orSkip();
	}

	@AfterAll
	static void close() {
		if (chromium != null) {
			chromium.close();
		}
	}

	@AfterEach
	void nothingWentWrongBeside() {
		this.faults.areNone();
	}

	@Test
	void aQuestionIsChosenRunAndAnswered() {
		try (BrowserContext context = chromium.context(1440, ColorScheme.LIGHT)) {
			Page page = visit(context, "/graphiql");
			page.getByText("Que répond l’enquête").click();
			page.waitForURL("**" + SURVEY);
			assertThat(page.locator(".questions a[aria-current]").innerText()).startsWith("Que répond l’enquête");
			assertThat(text(page, ".graphiql-editor-tool")).contains("\"region\": \"28\"");
			page.locator(".graphiql-execute-button").click();
			waitForTheSurvey(page);
			assertThat(text(page, ANSWER)).contains("\"base\": 17", "\"possible\": false");
			assertThat(context.cookies()).isEmpty();
		}
	}

	@Test
	void everyQuestionIsThereInBothLanguages() {
		List<SampleQuestion> all = this.questions.all();
		try (BrowserContext context = chromium.context(1440, ColorScheme.LIGHT)) {
			Page page = visit(context, "/graphiql");
			Locator links = page.locator(".questions a");
			assertThat(links.allInnerTexts())
				.containsExactlyInAnyOrderElementsOf(all.stream().map(SampleQuestion::fr).toList());
			page.getByLabel("English").click();
			assertThat(links.allInnerTexts())
				.containsExactlyInAnyOrderElementsOf(all.stream().map(SampleQuestion::en).toList());
			assertThat(page.url()).endsWith("lang=en");
			assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en");
		}
	}

	@Test
	void theAddressTellsWhatIsShown() {
		try (BrowserContext context = chromium.context(1440, ColorScheme.LIGHT)) {
			Page page = visit(context, "/graphiql?query=%7B%20meta%20%7B%20sources%20%7D%20%7D&variables=%7B%7D");
			assertThat(text(page, ".graphiql-query-editor")).contains("{ meta { sources } }");
			page.getByText("Qui a commandé").click();
			page.waitForURL("**/graphiql?question=who-evaluated");
			page.getByText("Quels faits répondent").click();
			page.waitForURL("**/graphiql?question=which-facts-answer");
			page.goBack();
			page.waitForURL("**/graphiql?question=who-evaluated");
			assertThat(text(page, ".graphiql-query-editor")).contains("WhoEvaluated");
			editor(page).focus();
			page.keyboard().press("Control+Home");
			page.keyboard().type("# mine\n");
			page.waitForURL((address) -> address.contains("query=%23+mine"));
			assertThat(page.locator(".questions a[aria-current]").count()).isZero();
			page.reload();
			assertThat(text(page, ".graphiql-query-editor")).contains("# mine", "WhoEvaluated");
		}
	}

	@Test
	void aNameThatNoQuestionHasIsSaid() {
		try (BrowserContext context = chromium.context(1440, ColorScheme.LIGHT)) {
			Page page = visit(context, "/graphiql?question=zzz");
			assertThat(page.getByRole(AriaRole.STATUS).innerText()).startsWith("Aucune question ne porte le nom");
		}
	}

	@Test
	void theKeyboardIsEnough() {
		try (BrowserContext context = chromium.context(1440, ColorScheme.LIGHT)) {
			Page page = visit(context, "/graphiql");
			page.getByText("Que répond l’enquête").focus();
			page.keyboard().press("Enter");
			page.waitForURL("**" + SURVEY);
			editor(page).focus();
			page.keyboard().press("Control+Enter");
			waitForTheSurvey(page);
			page.keyboard().press("Tab");
			page.keyboard().press("Tab");
			assertThat((String) page.evaluate("document.activeElement.className")).contains("graphiql-execute-button");
			page.keyboard().press("Shift+Tab");
			page.keyboard().press("Shift+Tab");
			assertThat((Boolean) editor(page).evaluate("e => document.activeElement === e")).isTrue();
		}
	}

	@ParameterizedTest
	@EnumSource(value = ColorScheme.class, names = { "LIGHT", "DARK" })
	void everyPartIsAccessible(ColorScheme scheme) {
		try (BrowserContext context = chromium.context(1440, scheme)) {
			Page page = visit(context, SURVEY);
			page.locator(".graphiql-execute-button").click();
			waitForTheSurvey(page);
			this.faults.check(page, "answer");
			for (String part : List.of("Show Documentation Explorer", "Show History", "Open settings dialog",
					"Open short keys dialog")) {
				page.getByLabel(part).click();
				page.locator(part.startsWith("Open") ? ".graphiql-dialog" : ".graphiql-plugin").waitFor();
				this.faults.check(page, part);
				page.keyboard().press("Escape");
			}
			page.getByLabel("New tab").click();
			editor(page).focus();
			page.keyboard().type("{ me");
			page.keyboard().press("Control+Space");
			page.locator(".CodeMirror-hints").waitFor();
			this.faults.check(page, "tabs and suggestions");
		}
	}

	@Test
	void itFitsTheNarrowestScreen() {
		try (BrowserContext context = chromium.context(320, ColorScheme.LIGHT)) {
			Page page = visit(context, SURVEY);
			page.locator(".graphiql-execute-button").click();
			waitForTheSurvey(page);
			page.locator("summary").click();
			assertThat((Integer) page.evaluate("document.documentElement.scrollWidth")).isEqualTo(320);
			page.getByText("Quels faits répondent").click();
			page.waitForURL("**/graphiql?question=which-facts-answer");
			page.locator(".questions ul").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
			page.getByLabel("Show Documentation Explorer").click();
			page.locator(".graphiql-plugin").waitFor();
			assertThat((Integer) page.evaluate("document.documentElement.scrollWidth")).isEqualTo(320);
		}
	}

	@Test
	void itMayAskNothingOutside() {
		try (BrowserContext context = chromium.context(1440, ColorScheme.LIGHT)) {
			Page page = visit(context, "/graphiql");
			assertThat((String) page.evaluate(
					"""
							() => new Promise((refused) => {
								document.addEventListener('securitypolicyviolation', (event) => refused(event.effectiveDirective));
								fetch('https://outside.invalid/').catch(() => {});
							})"""))
				.isEqualTo("connect-src");
			this.faults.forget("outside.invalid");
		}
	}

	@Test
	void theMenuLeadsToItAndItLeadsBack() {
		try (BrowserContext context = chromium.context(1440, ColorScheme.LIGHT)) {
			Page page = context.newPage();
			this.faults.watch(page, "playground", base());
			page.navigate(base() + "/regions/28");
			page.locator("nav.rail").getByText("GraphQL").click();
			page.waitForURL("**/graphiql?lang=fr");
			editor(page);
			page.getByLabel("Maillage, accueil").click();
			page.locator("nav.rail").waitFor();
			assertThat(page.url()).isEqualTo(base() + "/");
		}
	}

	@Test
	void itWaitsUntilTheFactsAreIn() {
		this.readiness.become(new Readiness.State.Preparing(3, 10));
		try (BrowserContext context = chromium.context(1440, ColorScheme.LIGHT)) {
			Page page = visit(context, SURVEY);
			page.getByText("Les faits sont en cours de préparation").waitFor();
			page.locator(".graphiql-execute-button").click();
			this.readiness.become(new Readiness.State.Ready());
			waitForTheSurvey(page);
			// the browser notes a refusal that is told by its status
			this.faults.forget("Failed to load resource");
		}
		finally {
			this.readiness.become(new Readiness.State.Ready());
		}
	}

	private Page visit(BrowserContext context, String address) {
		Page page = context.newPage();
		this.faults.watch(page, address, base());
		page.navigate(base() + address);
		waitForTheEditors(page);
		return page;
	}

	private String base() {
		return "http://127.0.0.1:" + this.port;
	}

	/**
	 * Each comes in a request of its own; a question run before the last is there runs
	 * without its variables.
	 */
	private static void waitForTheEditors(Page page) {
		for (String part : List.of(".graphiql-query-editor", ".graphiql-editor-tool", ANSWER)) {
			page.locator(part + " .CodeMirror")
				.first()
				.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
		}
	}

	private static Locator editor(Page page) {
		Locator editor = page.locator(".graphiql-query-editor textarea");
		editor.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
		return editor;
	}

	/**
	 * The editor draws only the lines in sight, so that its text is asked for instead.
	 */
	private static void waitForTheSurvey(Page page) {
		page.waitForFunction("part => document.querySelector(part).CodeMirror.getValue() !== ''",
				ANSWER + " .CodeMirror");
		assertThat(text(page, ANSWER)).contains(IMPOSSIBLE);
	}

	private static String text(Page page, String part) {
		editor(page);
		return (String) page.locator(part + " .CodeMirror").evaluate("e => e.CodeMirror.getValue()");
	}

}
