package fr.maillage.ui.export;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.server.streams.DownloadHandler;
import fr.maillage.ui.component.Words;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.atomic.AtomicReference;

/** The ways to take away what a page shows. */
public final class Exports extends Nav {

	public Exports(Sheet sheet) {
		this(() -> sheet);
	}

	/**
	 * The same of what is read only when it is asked for.
	 * @param sheet reads it, in the language of the page
	 */
	public Exports(SerializableSupplier<Sheet> sheet) {
		this("export");
		for (SheetFormat format : SheetFormat.values()) {
			add(link(sheet, format));
		}
	}

	private Exports(String key) {
		addClassNames("bar", "exports");
		setAriaLabel(Words.say(key));
		Span words = new Span(Words.say("labelled", Words.say(key)));
		words.addClassNames("sm", "mut");
		add(words);
	}

	/**
	 * The ways to take away a drawing whose numbers are in a table elsewhere.
	 * @param title what it draws, for there may be several
	 */
	public static Exports ofDrawing(String title) {
		Exports exports = new Exports("chart.export");
		exports.setAriaLabel(Words.say("map.told", Words.say("chart.export"), title));
		return exports;
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

	private static Anchor link(SerializableSupplier<Sheet> sheet, SheetFormat format) {
		return new Anchor((DownloadHandler) (event) -> {
			AtomicReference<Sheet> read = new AtomicReference<>();
			event.getUI().accessSynchronously(() -> read.set(sheet.get()));
			event.setFileName(format.fileName(read.get()));
			event.setContentType(format.contentType());
			format.write(read.get(), event.getOutputStream());
		}, Words.label(format));
	}

	/** Writes a file. */
	@FunctionalInterface
	public interface Writing {

		/** Writes it there. */
		void to(OutputStream out) throws IOException;

	}

}
