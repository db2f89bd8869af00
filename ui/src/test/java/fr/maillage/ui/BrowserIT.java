package fr.maillage.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import fr.maillage.test.GraphIntegrationTest;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a person sees of the real facts in a real browser. */
@GraphIntegrationTest(seed = true, webEnvironment = WebEnvironment.RANDOM_PORT)
@Timeout(value = 15, unit = TimeUnit.MINUTES)
class BrowserIT {

	/** So many are listed at once. */
	private static final int PAGE = 60;

	private static Chromium chromium;

	@LocalServerPort
	private int port;

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
	void normandieShowsItsClustersAndTheWordsBehindThem() {
		try (BrowserContext context = chromium.context(1440, ColorScheme.LIGHT)) {
			Page page = visit(context, "/regions/28");
			assertThat(page.locator("main").innerText()).contains("QVT aux blocs opératoires et performance",
					"QVT et organisations innovantes dans le cadre du virage ambulatoire", "6 établissements",
					"ARS Normandie", "non documentée ici", "CH de Dieppe");
			Locator badge = page.locator("button.proof")
				.filter(new Locator.FilterOptions().setHasText("l. 165"))
				.first();
			badge.focus();
			page.keyboard().press("Enter");
			Locator quote = page.getByText("QVT aux blocs opératoires et performance »");
			quote.waitFor();
			page.keyboard().press("Escape");
			quote.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
			assertThat((Boolean) badge.evaluate("e => document.activeElement === e")).isTrue();
		}
	}

	@Test
	void theBoxSuggestsWhileOneTypesAndArrowsAndEnterChoose() {
		try (BrowserContext context = chromium.context(1440, ColorScheme.LIGHT)) {
			Page page = visit(context, "/regions");
			page.keyboard().press("/");
			page.keyboard().type("had");
			Locator lines = page.locator("vaadin-combo-box-item:visible");
			page.getByText("Cluster HAD d’Occitanie", new Page.GetByTextOptions().setExact(true)).waitFor();
			assertThat(lines.first().innerText()).contains("Thème", "HAD");
			assertThat(lines.allInnerTexts()).noneMatch((line) -> line.contains("EHPAD"));
			this.faults.check(page, "the box");
			page.keyboard().press("ArrowDown");
			page.keyboard().press("ArrowDown");
			page.keyboard().press("Enter");
			page.waitForURL("**/choses/theme-had-qvct");
			page.locator("main h1").getByText("HAD et QVCT").waitFor();
			page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Chercher")).fill("Normendie");
			page.keyboard().press("Enter");
			page.waitForURL("**/recherche?q=Normendie");
			page.getByText("Rien ne s’écrit").waitFor();
			assertThat(page.locator(".rows > li a").first().innerText()).isEqualTo("Normandie");
			page.locator(".kinds a").filter(new Locator.FilterOptions().setHasText("cluster")).click();
			page.waitForURL("**/recherche?q=Normendie&nature=cluster");
			page.goBack();
			page.waitForURL("**/recherche?q=Normendie");
		}
	}

	@Test
	void aPhoneSearchesOnAPageOfItsOwn() {
		try (BrowserContext context = chromium.context(320, ColorScheme.LIGHT)) {
			Page page = visit(context, "/");
			page.locator("header .searchlink").click();
			page.waitForURL("**/recherche");
			page.getByLabel("Un nom, un sigle, un code, un lieu, un mot").fill("EPHAD");
			page.waitForURL("**/recherche?q=EPHAD");
			page.getByText("Résidence Le 6ème").first().waitFor();
		}
	}

	@ParameterizedTest
	@EnumSource(value = ColorScheme.class, names = { "LIGHT", "DARK" })
	void everyPageIsAccessible(ColorScheme scheme) {
		try (BrowserContext context = chromium.context(1440, scheme)) {
			for (String address : Addresses.ADDRESSES) {
				Page page = visit(context, address);
				this.faults.check(page, address);
				page.close();
			}
		}
	}

	/** Half a usual screen, that is, enlarged to 200 %, then the narrowest. */
	@Test
	void everyPageFits() {
		try (BrowserContext context = chromium.context(720, ColorScheme.LIGHT)) {
			for (String address : Addresses.ADDRESSES) {
				Page page = visit(context, address);
				for (int width : new int[] { 720, 320 }) {
					page.setViewportSize(width, 900);
					checkWidth(page, address, width);
				}
				page.close();
			}
		}
	}

	@Test
	void narrowedListsAreAccessibleAndFit() {
		try (BrowserContext context = chromium.context(320, ColorScheme.DARK)) {
			for (String address : Addresses.NARROWED) {
				Page page = visit(context, address);
				checkAll(page, address, 320);
				page.close();
			}
		}
	}

	@Test
	void pagesInEnglishAreAccessibleAndFit() {
		try (BrowserContext context = chromium.context(320, ColorScheme.LIGHT, "en-GB")) {
			for (String address : Addresses.IN_ENGLISH) {
				Page page = visit(context, address);
				assertThat(page.locator("html").getAttribute("lang")).as(address).isEqualTo("en");
				checkAll(page, address + " in English", 320);
				page.close();
			}
		}
	}

	@Test
	void lastPagesOfListsAreAccessibleAndFit() {
		try (BrowserContext context = chromium.context(320, ColorScheme.LIGHT)) {
			for (String address : Addresses.LONG) {
				Page page = visit(context, address);
				Locator more = page.locator(".paged button");
				more.waitFor();
				for (int shown = 0; more.isVisible();) {
					more.click();
					shown += PAGE;
					page.locator(".rows > li").nth(shown).waitFor();
				}
				checkAll(page, address + " to its end", 320);
				page.close();
			}
		}
	}

	@Test
	void listsAreNarrowedByAWordOnAPhoneAndTheAddressKeepsIt() {
		try (BrowserContext context = chromium.context(390, ColorScheme.LIGHT)) {
			Page page = visit(context, "/chiffres");
			Locator filter = page.getByLabel("Filtrer par un mot du nom");
			BoundingBox box = filter.boundingBox();
			assertThat(box.x).isNotNegative();
			assertThat(box.x + box.width).isLessThanOrEqualTo(390);
			filter.fill("adherents");
			page.getByText("2 résultats").waitFor();
			page.waitForURL("**/chiffres?q=adherents");
			page.reload();
			page.getByText("2 résultats").waitFor();
			assertThat(page.getByLabel("Filtrer par un mot du nom").inputValue()).isEqualTo("adherents");
			assertThat(page.locator(".rows > li a").allInnerTexts()).containsExactly("Adhérents de la FEHAP",
					"Salariés des adhérents de la FEHAP");
		}
	}

	@Test
	void everyLinkOfTheRailOpensItsPage() {
		try (BrowserContext context = chromium.context(1440, ColorScheme.LIGHT)) {
			Page page = visit(context, "/");
			List<String> addresses = page.locator("nav.rail a")
				.all()
				.stream()
				.map((link) -> (String) link.evaluate("e => e.pathname"))
				.toList();
			assertThat(addresses).hasSizeGreaterThan(10);
			addresses.forEach((address) -> visit(context, address).close());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/nimporte", "/clusters/a/b", "/regions/99" })
	void whatIsNotThereIsSaidInsideTheProduct(String address) {
		try (BrowserContext context = chromium.context(1440, ColorScheme.LIGHT)) {
			Page page = context.newPage();
			Response answer = page.navigate("http://127.0.0.1:" + this.port + address);
			assertThat(answer.status()).isEqualTo(404);
			page.locator("main h1").waitFor();
			assertThat(page.locator("main h1").innerText()).isEqualTo("Il n’y a rien à cette adresse");
			assertThat(page.locator("nav.rail a").count()).isGreaterThan(10);
			assertThat(page.locator("footer.foot").count()).isEqualTo(1);
		}
	}

	@ParameterizedTest
	@CsvSource({ "fr-FR, au serveur", "en-GB, to the server" })
	void theConnectionIsSpokenOfInTheLanguageOfThePage(String locale, String words) {
		try (BrowserContext context = chromium.context(1440, ColorScheme.LIGHT, locale)) {
			Page page = visit(context, "/regions");
			page.waitForFunction("words => ['onlineText', 'offlineText', 'reconnectingText']"
					+ ".every(text => window.Vaadin.connectionIndicator[text].includes(words))", words);
			assertThat(page.locator("body").innerText()).doesNotContain("Online");
		}
	}

	private void checkAll(Page page, String where, int width) {
		this.faults.check(page, where + " at " + width);
		checkWidth(page, where, width);
	}

	private void checkWidth(Page page, String where, int width) {
		if ((Boolean) page.evaluate("document.documentElement.scrollWidth > window.innerWidth")) {
			this.faults.note(where + " scrolls sideways at " + width);
		}
	}

	private Page visit(BrowserContext context, String address) {
		String base = "http://127.0.0.1:" + this.port;
		Page page = context.newPage();
		this.faults.watch(page, address, base);
		Response answer = page.navigate(base + address);
		if (!answer.ok()) {
			this.faults.note(address + " answers " + answer.status());
		}
		page.locator("main h1").first().waitFor();
		return page;
	}

}
