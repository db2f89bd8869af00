package fr.maillage.ui.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.NativeButton;
import fr.maillage.ui.ViewTest;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class RegionalSheetViewTests extends ViewTest {

	@Test
	void tellsTheRegionOnASheet() {
		visit("regions/28/fiche");
		assertThat(heading()).isEqualTo("Normandie");
		assertThat(sheet()).contains("1cluster décrit", "6établissements participants", "Paire\u00a0: inconnue.",
				"QVT aux blocs opératoires[", "Hors de 5 à 8 établissements\u00a0: 0 sur 1 contrôlé",
				"/regions/28/fiche");
	}

	@Test
	void showsWhereTheRegionIs() throws Exception {
		visit("regions/28/fiche");
		String html = $(Article.class).withClassName("regional-sheet").single().getElement().getOuterHTML();
		assertThat(Jsoup.parse(html).select(".where").attr("aria-label"))
			.isEqualTo("Carte de France\u00a0: Normandie en noir");
		assertThat(html.split("fill=\"#111\"")).hasSize(2);
		try (PDDocument pdf = Loader.loadPDF(SheetPdf.of(html, "Fiche régionale", "fr", "http://localhost/"))) {
			BufferedImage beside = new PDFRenderer(pdf).renderImage(0).getSubimage(330, 30, 85, 70);
			int[] points = beside.getRGB(0, 0, 85, 70, null, 0, 85);
			assertThat(Arrays.stream(points).filter((point) -> new Color(point).getRed() < 50).count()).isBetween(50L,
					400L);
		}
	}

	@Test
	void neverWritesAFunderThatNoDocumentNames() {
		visit("regions/28/fiche");
		assertThat(sheet()).contains("Vague 2\u00a0:\u00a0financeur non nommé, peut-être Anact (1,4\u00a0M€)")
			.doesNotContain("Vague 2\u00a0:\u00a0Anact (1,4");
	}

	@Test
	void numbersItsDocumentsAsTheyCome() {
		visit("regions/28/fiche");
		assertThat(sheet()).contains("QVT aux blocs opératoires[1]", "Sources[1] ");
	}

	@Test
	void tellsWhatChangedSinceADay() {
		assertThat(visit("regions/28/fiche")).contains("depuis le premier chargement.");
		assertThat(visit("regions/28/fiche?depuis=2026-01-01")).contains("depuis le 1er janvier 2026");
		assertThat(visit("regions/28/fiche?depuis=hier")).contains("«\u00a0hier\u00a0», qui n’est pas une date",
				"depuis le premier chargement.");
	}

	@Test
	void saysThatNoRegionHasThatCode() {
		visit("regions/99/fiche");
		assertThat(page()).contains("«\u00a099\u00a0»");
	}

	@Test
	void isATaggedDocumentThatSaysTheSame() throws Exception {
		visit("regions/28/fiche");
		String html = $(Article.class).withClassName("regional-sheet").single().getElement().getOuterHTML();
		try (PDDocument pdf = Loader.loadPDF(SheetPdf.of(html, "Fiche régionale", "fr", "http://localhost/"))) {
			assertThat(pdf.getNumberOfPages()).isLessThanOrEqualTo(2);
			assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
			assertThat(pdf.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
			assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("fr");
			assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Fiche régionale");
			assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ")).contains("Normandie",
					"QVT aux blocs opératoires", "Sources", "/regions/28/fiche");
		}
	}

	@Test
	void makesOneFileOfAllSheets() throws Exception {
		visit("fiches");
		press("Préparer le PDF des 3 fiches");
		assertThat(page()).contains("fiches faites sur 3", "Arrêter");
		Instant end = Instant.now().plus(Duration.ofMinutes(2));
		while (!page().contains("Télécharger les fiches") && Instant.now().isBefore(end)) {
			Thread.sleep(100);
			poll();
		}
		assertThat($(Anchor.class).all().stream().map(ViewTest::text))
			.anyMatch((words) -> words.startsWith("Télécharger les fiches (PDF,"));
		assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);
	}

	@Test
	void stopsWhenTold() throws Exception {
		visit("fiches");
		press("Préparer le PDF des 3 fiches");
		press("Arrêter");
		poll();
		assertThat(page()).contains("Arrêté\u00a0: rien n’a été gardé.", "Préparer le PDF des 3 fiches");
	}

	private void press(String words) {
		test($(NativeButton.class).withCondition((button) -> text(button).equals(words)).single()).click();
	}

	private static void poll() {
		ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), false));
	}

	private String sheet() {
		return text($(Article.class).withClassName("regional-sheet").single());
	}

}
