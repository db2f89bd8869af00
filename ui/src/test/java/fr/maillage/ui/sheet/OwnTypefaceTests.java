package fr.maillage.ui.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.junit.jupiter.api.Test;

/** No typeface of the machine is looked for: the sheets hold their own. */
class OwnTypefaceTests {

	@Test
	void standsInForEveryOther() throws IOException {
		SheetPdf.of("<article class=\"regional-sheet\"><p>Un</p></article>", "Fiche", "fr", "/");
		FontMapper mapper = FontMappers.instance();
		assertThat(mapper.getFontBoxFont("Helvetica", null).getFont().getName()).startsWith("SourceSans3");
		assertThat(mapper.getTrueTypeFont("Arial", null).getFont().getName()).startsWith("SourceSans3");
		assertThat(mapper.getCIDFont("Adobe-Japan1", null, null).getTrueTypeFont().getName()).startsWith("SourceSans3");
	}

	@Test
	void isHeldByThePdf() throws IOException {
		byte[] pdf = SheetPdf.of("<article class=\"regional-sheet\"><p>Un</p></article>", "Fiche", "fr", "/");
		try (PDDocument document = Loader.loadPDF(pdf)) {
			var resources = document.getPage(0).getResources();
			assertThat(resources.getFontNames()).isNotEmpty();
			for (var name : resources.getFontNames()) {
				assertThat(resources.getFont(name).isEmbedded()).as(resources.getFont(name).getName()).isTrue();
			}
		}
	}

}
