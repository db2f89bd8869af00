package fr.maillage.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import fr.maillage.test.GraphIntegrationTest;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whole journeys without a mouse, and what opens on the way, on the real facts. */
@GraphIntegrationTest(seed = true, webEnvironment = WebEnvironment.RANDOM_PORT)
class KeyboardIT {

	/** No page has that many places to stop at before what is looked for. */
	private static final int STEPS = 150;

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
	void leadsFromTheHomePageToTheDocumentBehindAFact() {
		try (BrowserContext context = chromium.context(1440, ColorScheme.LIGHT)) {
			Page page = visit(context, "/");
			go(page, "^Régions$");
			page.waitForURL("**/regions");
			heading(page, "Régions");
			go(page, "^Normandie$");
			page.waitForURL("**/regions/28");
			heading(page, "Normandie");
			go(page, "l. 165");
			Locator quote = page.getByText("QVT aux blocs opératoires et performance »");
			quote.waitFor();
			this.faults.check(page, "the proof");
			go(page, "Ouvrir le document");
			page.waitForURL("**/sources/diaporama-normandie-2017*");
			page.goBack();
			heading(page, "Normandie");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/sources/diaporama-normandie-2017?preuve=diaporama-normandie-2017~DC5~l-171",
			"/programme#enquete" })
	void anAddressLeadsToAPlaceOnThePageAlsoWhenItIsOpenedOrReloaded(String address) {
		try (BrowserContext context = chromium.context(1440, ColorScheme.LIGHT)) {
			Page page = visit(context, address);
			String place = address.contains("#") ? "main #enquete" : "main .pointed";
			String seen = "place => { const at = document.querySelector(place)?.getBoundingClientRect();"
					+ " return scrollY > 0 && at?.top >= 0 && at.top < innerHeight; }";
			page.waitForFunction(seen, place);
			page.reload();
			page.waitForFunction(seen, place);
		}
	}

	@Test
	void skipsToThePage() {
		try (BrowserContext context = chromium.context(1440, ColorScheme.LIGHT)) {
			Page page = visit(context, "/regions");
			page.keyboard().press("Tab");
			assertThat(focused(page)).isEqualTo("Aller au contenu");
			page.keyboard().press("Enter");
			assertThat((String) page.evaluate("document.activeElement.tagName")).isEqualTo("H1");
		}
	}

	@ParameterizedTest
	@EnumSource(value = ColorScheme.class, names = { "LIGHT", "DARK" })
	void opensHistoryCitationAndColours(ColorScheme scheme) {
		try (BrowserContext context = chromium.context(1440, scheme)) {
			Page page = visit(context, "/desaccords/desaccord-k2");
			go(page, "Historique");
			page.getByText("faits livrés avec le produit").first().waitFor();
			go(page, "Citer cette page");
			page.locator(".cite p")
				.filter(new Locator.FilterOptions().setHasText("/desaccords/desaccord-k2"))
				.waitFor();
			this.faults.check(page, "history and citation");
			go(page, "Couleurs : comme le système");
			page.keyboard().press("Enter");
			page.waitForFunction("document.activeElement.ariaLabel.endsWith('sombres')");
			page.waitForFunction("getComputedStyle(document.documentElement).colorScheme === 'dark'");
			go(page, "English");
			page.waitForFunction("document.documentElement.lang === 'en'");
		}
	}

	@Test
	void narrowsAListAndAsksForMore() {
		try (BrowserContext context = chromium.context(1440, ColorScheme.LIGHT)) {
			Page page = visit(context, "/organismes");
			int rows = page.locator(".rows > li").count();
			go(page, "Afficher la suite");
			page.waitForFunction("before => document.querySelectorAll('.rows > li').length > before", rows);
			go(page, "^Agence régionale de santé \\(ARS\\) \\d+$");
			page.waitForURL((address) -> address.contains("/organismes?"));
			heading(page, "Organismes");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "Filtrer par un mot du nom", "Région" })
	void drawsOneRingAroundAFieldOfAList(String label) {
		try (BrowserContext context = chromium.context(1440, ColorScheme.LIGHT)) {
			Page page = visit(context, "/clusters");
			page.getByLabel(label).focus();
			page.keyboard().press("b");
			assertThat(page.getByLabel(label).evaluate("""
					(input) => {
						const field = input.getRootNode().host ?? input.parentElement;
						return [input, field, field.shadowRoot.querySelector('[part=input-field]')]
							.filter((part) => getComputedStyle(part).outlineStyle !== 'none').length;
					}""")).isEqualTo(1);
		}
	}

	@ParameterizedTest
	@EnumSource(value = ColorScheme.class, names = { "LIGHT", "DARK" })
	void opensTheMenuOfAPhone(ColorScheme scheme) {
		try (BrowserContext context = chromium.context(390, scheme)) {
			Page page = visit(context, "/clusters");
			go(page, "Ouvrir ou fermer le menu");
			page.locator("nav.rail").getByText("Sources", new Locator.GetByTextOptions().setExact(true)).waitFor();
			this.faults.check(page, "the menu of a phone");
			go(page, "^Sources$");
			page.waitForURL("**/sources");
		}
	}

	/** Goes to what says these words, one stop after the other, and opens it. */
	private static void go(Page page, String words) {
		Pattern wanted = Pattern.compile(words);
		for (int step = 0; step < STEPS; step++) {
			page.keyboard().press("Tab");
			if (wanted.matcher(focused(page)).find()) {
				page.keyboard().press("Enter");
				return;
			}
		}
		throw new AssertionError("No key leads to « " + words + " » on " + page.url());
	}

	/** What a screen reader would say first of the place where the keyboard is. */
	private static String focused(Page page) {
		return (String) page.evaluate(
				"""
						() => {
							let place = document.activeElement;
							while (place.shadowRoot?.activeElement) {
								place = place.shadowRoot.activeElement;
							}
							return (place.ariaLabel || place.innerText || place.firstElementChild?.ariaLabel || '').replace(/\\s+/g, ' ').trim();
						}""");
	}

	/** A page that opened inside the product starts at its heading. */
	private static void heading(Page page, String words) {
		page.locator("main h1:focus").filter(new Locator.FilterOptions().setHasText(words)).waitFor();
	}

	private Page visit(BrowserContext context, String address) {
		String base = "http://127.0.0.1:" + this.port;
		Page page = context.newPage();
		this.faults.watch(page, address, base);
		page.navigate(base + address);
		page.locator("main h1").first().waitFor();
		return page;
	}

}
