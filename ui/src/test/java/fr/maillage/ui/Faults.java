package fr.maillage.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** What went wrong in a browser beside what a test looks at. */
final class Faults {

	private static final List<String> WCAG_2_2_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

	private final List<String> faults = new ArrayList<>();

	/**
	 * Notes the errors of the page, and each request that leaves the host.
	 * @param where what the page is called in the notes
	 * @param base the product's own address
	 */
	void watch(Page page, String where, String base) {
		page.onPageError((error) -> note(where + " " + error));
		page.onConsoleMessage((message) -> {
			if (message.type().equals("error")) {
				note(where + " console: " + message.text());
			}
		});
		page.onRequest((request) -> {
			if (!request.url().startsWith(base + "/") && !request.url().matches("(data|blob):.*")) {
				note(where + " asks outside: " + request.url());
			}
		});
	}

	/** Notes what the page, as it is, keeps from some readers. */
	void check(Page page, String where) {
		for (Rule rule : new AxeBuilder(page).withTags(WCAG_2_2_AA).analyze().getViolations()) {
			note(where + " " + rule.getId() + " " + rule.getNodes().getFirst().getHtml());
		}
	}

	void note(String fault) {
		this.faults.add(fault);
	}

	/** Takes out what was provoked. */
	void forget(String part) {
		this.faults.removeIf((fault) -> fault.contains(part));
	}

	void areNone() {
		assertThat(this.faults).isEmpty();
	}

}
