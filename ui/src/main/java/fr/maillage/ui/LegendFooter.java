package fr.maillage.ui;

import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Span;
import fr.maillage.catalogue.Meta;
import fr.maillage.ui.component.Day;
import fr.maillage.ui.component.Mark;
import fr.maillage.ui.component.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** How to read the marks, and which version of the data is shown. */
class LegendFooter extends Footer {

	private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

	/** Null when the version of the data is not known: then nothing can be cited. */
	private @Nullable CiteThisPage cite;

	/** How to read the marks alone, when the graph does not answer. */
	LegendFooter() {
		addClassName("foot");
		for (Mark mark : Mark.values()) {
			add(mark.worded());
		}
	}

	LegendFooter(Meta meta) {
		this();
		add(new Span(Words.say("footer.data", meta.sources(), meta.citations())));
		Instant at = meta.dataAt();
		add(new Span((at != null) ? Words.say("footer.version", meta.dataVersion(), day(at))
				: Words.say("footer.version.undated", meta.dataVersion())));
		add(new Span(Words.say("footer.printed")));
		add(new Span(Words.say("footer.product", meta.applicationVersion())));
		this.cite = new CiteThisPage(meta.dataVersion());
		add(this.cite);
	}

	/** Another page is shown. */
	void about(String title) {
		if (this.cite != null) {
			this.cite.about(title);
		}
	}

	private static String day(Instant at) {
		return Day.words(LocalDate.ofInstant(at, PARIS));
	}

}
