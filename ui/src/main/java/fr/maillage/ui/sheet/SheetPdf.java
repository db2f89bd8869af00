package fr.maillage.ui.sheet;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;

/**
 * Makes a tagged PDF (PDF/UA, ISO 14289-1) of a sheet, with the style sheet of the page.
 * It reads nothing from outside.
 */
final class SheetPdf {

	private static final String STYLE = text("/META-INF/resources/sheet.css");

	private static final String MARK = "10";

	private static final String INK = "#111";

	private static final String FONT = "Source Sans 3";

	private static final String REGULAR = "/pdf/source-sans-3-400.ttf";

	static {
		OwnTypeface.instead(resource(REGULAR));
	}

	private SheetPdf() {
	}

	/**
	 * The PDF of a sheet.
	 * @param html the sheet, as its component is written
	 * @param title name of the document
	 * @param language tag of the language of our words
	 * @param base the address of the product, from which its links start
	 */
	static byte[] of(String html, String title, String language, String base) {
		Document document = Jsoup.parse("<!DOCTYPE html><html><head></head><body></body></html>");
		document.outputSettings().escapeMode(Entities.EscapeMode.xhtml);
		document.child(0).attr("lang", language);
		document.title(title);
		document.head().appendElement("meta").attr("name", "description").attr("content", title);
		document.head().appendElement("meta").attr("name", "author").attr("content", "Maillage");
		document.head().appendElement("style").appendChild(new DataNode(STYLE));
		document.body().html(html);
		document.select("svg").forEach(SheetPdf::alone);
		try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			PdfRendererBuilder builder = new PdfRendererBuilder();
			builder.useFastMode();
			builder.usePdfUaAccessibility(true);
			builder.useSVGDrawer(new BatikSVGDrawer());
			builder.useFont(() -> resource(REGULAR), FONT, 400, FontStyle.NORMAL, true);
			builder.useFont(() -> resource("/pdf/source-sans-3-600.ttf"), FONT, 600, FontStyle.NORMAL, true);
			builder.withProducer("Maillage");
			builder.withW3cDocument(new W3CDom().fromJsoup(document), base);
			builder.toStream(out);
			builder.run();
			return out.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** A drawing is drawn apart from the page, which gives it neither size nor colour. */
	private static void alone(Element svg) {
		svg.attr("xmlns", "http://www.w3.org/2000/svg");
		if (svg.hasAttr("viewbox")) {
			svg.attr("viewBox", svg.attr("viewbox")).removeAttr("viewbox");
		}
		if (!svg.hasAttr("width")) {
			svg.attr("width", MARK).attr("height", MARK).attr("fill", INK).attr("stroke", INK);
		}
		Element around = svg.parent();
		svg.attr("alt", (around != null) ? around.attr("aria-label") : "");
	}

	private static InputStream resource(String name) {
		return Objects.requireNonNull(SheetPdf.class.getResourceAsStream(name), name);
	}

	private static String text(String name) {
		try (InputStream resource = resource(name)) {
			return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
