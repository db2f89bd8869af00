package fr.maillage.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import fr.maillage.test.GraphIntegrationTest;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a committee holds in its hands: the pages of the real facts, printed. */
@GraphIntegrationTest(seed = true, webEnvironment = WebEnvironment.RANDOM_PORT)
class PaperIT {

	/** What is between the margins of a sheet of A4. */
	private static final int SHEET = 688;

	private static final String ALL_IN_SIGHT = "all => all.length > 0 && all.every(one => one.checkVisibility())";

	private static final String NONE_IN_SIGHT = "all => all.every(one => !one.checkVisibility())";

	private static Chromium chromium;

	@LocalServerPort
	private int port;

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

	@ParameterizedTest
	@ValueSource(strings = { "/", "/regions/28", "/programme", "/clusters?lien=region-28&q=bloc",
			"/desaccords/desaccord-k3", "/sources/communique-2017", "/organismes/has", "/enquete" })
	void saysWhereItComesFromAndHasNothingToPress(String address) {
		try (BrowserContext context = chromium.context(SHEET, ColorScheme.DARK)) {
			Page page = print(context, address);
			assertThat(page.locator("main h1").isVisible()).isTrue();
			assertThat(page.locator("p.from").innerText()).contains("http://127.0.0.1:" + this.port + address + ",")
				.containsPattern("consultée le \\d{1,2}(er)? [a-zéû]+ \\d{4}");
			assertThat(told(page, "--m-address")).isEqualTo("\"http://127.0.0.1:" + this.port + address + "\"");
			assertThat(told(page, "--m-read")).startsWith("\"consultée le ");
			for (String control : List.of("nav.rail", "header.top", "vaadin-text-field", "vaadin-combo-box", ".kinds",
					".orders", ".btn", ".crumb", ".cite", ".history")) {
				assertThat(every(page, control, NONE_IN_SIGHT)).as(control).isTrue();
			}
			assertThat((String) page.evaluate("getComputedStyle(document.body).backgroundColor"))
				.isEqualTo("rgb(255, 255, 255)");
			assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth > window.innerWidth")).isFalse();
		}
	}

	@Test
	void opensWhatIsFolded() {
		try (BrowserContext context = chromium.context(SHEET, ColorScheme.LIGHT)) {
			Page page = print(context, "/regions/28");
			assertThat(page.locator("details:not([open]) .national .line").count()).isGreaterThan(20);
			assertThat(every(page, ".national .line", ALL_IN_SIGHT)).isTrue();
			assertThat(every(page, ".proof.folded", NONE_IN_SIGHT)).isTrue();
			assertThat(every(page, ".proof.on-paper", ALL_IN_SIGHT)).isTrue();
			assertThat(page.locator(".proof.on-paper .loc").first().innerText()).isNotBlank();
		}
	}

	@Test
	void showsOnTheScreenNothingThatIsForPaper() {
		try (BrowserContext context = chromium.context(1440, ColorScheme.LIGHT)) {
			Page page = visit(context, "/regions/28");
			assertThat(page.locator(".proof.folded").count()).isPositive();
			assertThat(every(page, ".proof.folded", ALL_IN_SIGHT)).isTrue();
			assertThat(every(page, ".on-paper", NONE_IN_SIGHT)).isTrue();
		}
	}

	@Test
	void leavesNoHeadingAloneAndNoQuestionWithoutItsAnswers() {
		try (BrowserContext context = chromium.context(SHEET, ColorScheme.LIGHT)) {
			Page page = print(context, "/programme");
			assertThat(every(page, "main h2, main h3, .sech",
					"all => all.length > 9 && all.every(one => getComputedStyle(one).breakAfter === 'avoid')"))
				.isTrue();
			assertThat(every(page, ".question",
					"all => all.length > 3 && all.every(one => getComputedStyle(one).breakInside === 'avoid'"
							+ " && one.querySelector('h3') && one.querySelector('.answer'))"))
				.isTrue();
		}
	}

	@Test
	void bearsTheAddressOfTheListAsItWasNarrowed() {
		try (BrowserContext context = chromium.context(1440, ColorScheme.LIGHT)) {
			Page page = visit(context, "/chiffres");
			page.getByLabel("Filtrer par un mot du nom").fill("adherents");
			page.waitForURL("**/chiffres?q=adherents");
			page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
			page.evaluate("window.dispatchEvent(new Event('beforeprint'))");
			assertThat(page.locator("p.from").innerText()).contains("/chiffres?q=adherents,");
			assertThat(page.locator(".filtered").innerText()).contains("adherents");
		}
	}

	private Page print(BrowserContext context, String address) {
		Page page = visit(context, address);
		page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
		return page;
	}

	private Page visit(BrowserContext context, String address) {
		Page page = context.newPage();
		page.navigate("http://127.0.0.1:" + this.port + address);
		page.locator("main h1").first().waitFor();
		page.waitForFunction("document.querySelector('p.from .address')?.textContent");
		return page;
	}

	private static boolean every(Page page, String places, String holds) {
		return (Boolean) page.locator(places).evaluateAll(holds);
	}

	private static String told(Page page, String name) {
		return (String) page.evaluate("name => getComputedStyle(document.documentElement).getPropertyValue(name)",
				name);
	}

}
