package fr.maillage.ui.export;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import fr.maillage.ui.component.Words;
import java.io.IOException;
import java.io.OutputStream;

/** The ways to take away what a page shows. */
public final class Exports extends Nav {

	public Exports(Sheet sheet) {
		addClassNames("bar", "exports");
		setAriaLabel(Words.say("export"));
		Span words = new Span(Words.say("labelled", Words.say("export")));
		words.addClassNames("sm", "mut");
		add(words);
		for (SheetFormat format : SheetFormat.values()) {
			add(link(sheet, format));
		}
	}

	/** One more file of the same. */
	public Exports and(String words, String fileName, String contentType, Writing writing) {
		add(new Anchor((DownloadHandler) (event) -> {
			event.setFileName(fileName);
			event.setContentType(contentType);
			writing.to(event.getOutputStream());
		}, words));
		return this;
	}

	private static Anchor link(Sheet sheet, SheetFormat format) {
		return new Anchor((DownloadHandler) (event) -> {
			event.setFileName(format.fileName(sheet));
			event.setContentType(format.contentType());
			format.write(sheet, event.getOutputStream());
		}, Words.label(format));
	}

	/** Writes a file. */
	@FunctionalInterface
	public interface Writing {

		/** Writes it there. */
		void to(OutputStream out) throws IOException;

	}

}
