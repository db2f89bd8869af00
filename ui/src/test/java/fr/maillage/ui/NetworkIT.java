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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A walk through the network in a browser: choose, unfold, undo, reload, redo, on the
 * real facts.
 */
@GraphIntegrationTest(seed = true, webEnvironment = WebEnvironment.RANDOM_PORT)
class NetworkIT {

	private static final Pattern UNFOLDED = Pattern.compile(".*[?&]pas=.*");

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

	@ParameterizedTest
	@CsvSource({ "1440, LIGHT", "390, DARK" })
	void stepsAreUndoneAndDoneAgainAndNothingMoves(int width, ColorScheme scheme) {
		try (BrowserContext context = chromium.context(width, scheme)) {
			Page page = context.newPage();
			String base = "http://127.0.0.1:" + this.port;
			this.faults.watch(page, "the walk", base);
			page.navigate(base + "/reseau?de=dgos");
			Locator wave = page.locator("a.net-node[aria-label^='Première vague']");
			wave.waitFor();
			String place = place(wave);
			wave.click();
			page.locator("#choisi h2").filter(new Locator.FilterOptions().setHasText("Première vague")).waitFor();
			int before = page.locator("a.net-node").count();
			page.locator("#choisi li")
				.filter(new Locator.FilterOptions().setHasText("Ses parties"))
				.locator("a")
				.click();
			page.waitForURL(UNFOLDED);
			page.locator("a.net-node[aria-label^='Cluster HAD']").waitFor();
			assertThat(page.locator("a.net-node").count()).isGreaterThan(before);
			assertThat(place(wave)).isEqualTo(place);
			this.faults.check(page, "unfolded");
			page.keyboard().press("Control+z");
			page.getByText("Rétablir (1)").waitFor();
			assertThat(page.locator("a.net-node").count()).isEqualTo(before);
			page.reload();
			page.getByText("Rétablir (1)").click();
			page.waitForURL(UNFOLDED);
			page.locator("a.net-node[aria-label^='Cluster HAD']").waitFor();
			assertThat(place(wave)).isEqualTo(place);
			page.goBack();
			page.getByText("Rétablir (1)").waitFor();
		}
	}

	private static String place(Locator node) {
		Locator name = node.locator("text").first();
		return name.getAttribute("x") + " " + name.getAttribute("y");
	}

}
