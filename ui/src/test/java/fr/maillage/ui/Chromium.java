package fr.maillage.ui;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** Debian's Chromium, driven by Playwright, which must not fetch a browser of its own. */
final class Chromium implements AutoCloseable {

	private final Playwright playwright;

	private final Browser browser;

	private Chromium(Path executable) {
		this.playwright = Playwright
			.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
		this.browser = this.playwright.chromium()
			.launch(new BrowserType.LaunchOptions().setExecutablePath(executable)
				.setHeadless(true)
				.setArgs(List.of("--no-sandbox", "--disable-quic", "--no-first-run", "--disable-background-networking",
						"--disable-component-update", "--disable-sync")));
	}

	/** Where continuous integration runs, a missing Chromium is a failure. */
	static Chromium orSkip() {
		Optional<Path> found = Stream.of(System.getenv("PATH").split(File.pathSeparator))
			.flatMap((folder) -> Stream.of("chromium", "chromium-browser", "google-chrome")
				.map(Path.of(folder)::resolve))
			.filter(Files::isExecutable)
			.findFirst();
		requireOrSkip(found.isPresent(), "true".equals(System.getenv("CI")));
		return new Chromium(found.orElseThrow());
	}

	static void requireOrSkip(boolean found, boolean continuousIntegration) {
		if (continuousIntegration && !found) {
			throw new IllegalStateException("The tests in a browser must pass where CI=true, and there is no Chromium"
					+ " here: install the package chromium");
		}
		Assumptions.assumeTrue(found,
				"The tests in a browser are skipped: no Chromium here; install the package chromium");
	}

	/** A French reader's browser, as wide as that. */
	BrowserContext context(int width, ColorScheme scheme) {
		return context(width, scheme, "fr-FR");
	}

	/** That of a reader of another language. */
	BrowserContext context(int width, ColorScheme scheme, String locale) {
		return this.browser.newContext(
				new Browser.NewContextOptions().setLocale(locale).setViewportSize(width, 900).setColorScheme(scheme));
	}

	@Override
	public void close() {
		this.playwright.close();
	}

}
