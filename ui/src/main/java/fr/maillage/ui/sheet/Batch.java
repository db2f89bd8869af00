package fr.maillage.ui.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes one file of many sheets, beside the page that asked for it. */
final class Batch {

	private static final Logger LOGGER = LoggerFactory.getLogger(Batch.class);

	private final SheetPress press;

	private final String title;

	private final List<Sheet> sheets;

	private final String language;

	private final String base;

	private volatile int made;

	private volatile boolean stopped;

	private volatile boolean failed;

	private volatile boolean busy;

	private volatile byte @Nullable [] file;

	Batch(SheetPress press, String title, List<Sheet> sheets, String language, String base) {
		this.press = press;
		this.title = title;
		this.sheets = List.copyOf(sheets);
		this.language = language;
		this.base = base;
	}

	/** Begins. */
	void start() {
		Thread.ofVirtual().name("fiches").start(this::run);
	}

	/** Ends as soon as the sheet that is being made is made. */
	void stop() {
		this.stopped = true;
	}

	/** How many sheets it makes. */
	int size() {
		return this.sheets.size();
	}

	/** How many it has made. */
	int made() {
		return this.made;
	}

	/** Whether it could not. */
	boolean failed() {
		return this.failed;
	}

	/** Whether one of the sheets had no turn. */
	boolean busy() {
		return this.busy;
	}

	/** Whether it was told to stop. */
	boolean stopped() {
		return this.stopped;
	}

	/** The file; null until it is whole. */
	byte @Nullable [] file() {
		return this.file;
	}

	private void run() {
		try (PDDocument whole = new PDDocument()) {
			PDFMergerUtility merger = new PDFMergerUtility();
			for (Sheet sheet : this.sheets) {
				if (this.stopped) {
					return;
				}
				try (PDDocument one = Loader.loadPDF(this.press.print(sheet, this.language, this.base))) {
					merger.appendDocument(whole, one);
				}
				this.made++;
			}
			whole.getDocumentInformation().setTitle(this.title);
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			whole.save(out);
			this.file = out.toByteArray();
		}
		catch (PressBusy ex) {
			LOGGER.warn("Too many sheets are being made: {}", ex.getMessage());
			this.busy = true;
		}
		catch (IOException | RuntimeException ex) {
			LOGGER.error("The sheets could not be made", ex);
		}
		finally {
			this.failed = this.file == null && !this.stopped;
		}
	}

	/**
	 * One of the sheets.
	 *
	 * @param html as its component is written
	 * @param title name of the document
	 */
	record Sheet(String html, String title) {
	}

}
