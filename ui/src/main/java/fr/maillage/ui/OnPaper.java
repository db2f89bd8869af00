package fr.maillage.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.maillage.ui.component.Day;
import fr.maillage.ui.component.Sentence;
import fr.maillage.ui.component.Words;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * What a printed page says of itself and a screen need not: its address and the day on
 * which it was read. The style sheet repeats both in the margins of each sheet.
 */
class OnPaper extends Paragraph {

	private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

	/** The address changes while the page stays, as a list is narrowed. */
	private static final String TELL = """
			const root = document.documentElement.style;
			const quoted = (words) => '"' + words.replace(/["\\\\]/g, encodeURIComponent) + '"';
			window.removeEventListener('beforeprint', this.tell);
			this.tell = () => {
				this.querySelector('.address').textContent = location.href;
				root.setProperty('--m-address', quoted(location.href));
				root.setProperty('--m-read', quoted($0));
			};
			this.tell();
			window.addEventListener('beforeprint', this.tell)""";

	OnPaper() {
		addClassNames("on-paper", "from");
	}

	/** Another page is shown. */
	void read() {
		String day = Day.words(LocalDate.now(PARIS));
		Span address = new Span();
		address.addClassName("address");
		removeAll();
		Sentence.into(this, "paper.from", address, day);
		getElement().executeJs(TELL, Words.say("paper.read", day));
	}

}
