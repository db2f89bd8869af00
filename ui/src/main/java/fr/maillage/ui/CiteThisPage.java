package fr.maillage.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.clipboard.Clipboard;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.maillage.ui.component.Day;
import fr.maillage.ui.component.Words;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The words with which to cite the page: its title, the version of the data, its address
 * and today's date.
 */
class CiteThisPage extends NativeDetails {

	private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

	private final String dataVersion;

	private final Div content = new Div();

	private String title = "";

	CiteThisPage(String dataVersion) {
		this.dataVersion = dataVersion;
		addClassName("cite");
		setSummaryText(Words.say("cite"));
		setContent(this.content);
		addToggleListener((toggle) -> {
			if (toggle.isOpened()) {
				UI.getCurrent().getPage().fetchCurrentURL((address) -> write(address.toString()));
			}
		});
	}

	/** Another page is shown. */
	void about(String title) {
		this.title = title;
		setOpen(false);
	}

	private void write(String address) {
		String words = Words.say("cite.words", this.title, this.dataVersion, address, Day.words(LocalDate.now(PARIS)));
		NativeButton copy = new NativeButton(Words.say("cite.copy"));
		copy.addClassName("btn");
		Span copied = new Span();
		copied.getElement().setAttribute("role", "status");
		Clipboard.onClick(copy)
			.writeText(words, (done) -> copied.setText(Words.say("cite.copied")),
					(refused) -> copied.setText(Words.say("cite.refused")));
		Div foot = new Div(copy, copied);
		foot.addClassName("bar");
		this.content.removeAll();
		this.content.add(new Paragraph(words), foot);
	}

}
