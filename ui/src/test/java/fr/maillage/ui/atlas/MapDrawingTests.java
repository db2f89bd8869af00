package fr.maillage.ui.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class MapDrawingTests {

	private static final Patch KNOWN = new Patch("region-28", "Normandie", Fill.HIGH, "2", "Normandie : 2 clusters",
			"carte?territoire=region-28&a=\"b\"", true);

	private static final Patch UNKNOWN = new Patch("region-01", "Guadeloupe", Fill.HATCHED, "",
			"Guadeloupe : non documenté", null, false);

	@Test
	void aTerritoryIsALinkWithItsNameAndWhatItTells() {
		assertThat(map(List.of()).onPage())
			.startsWith(
					"<svg class=\"map\" viewBox=\"-120 -6 746 596\" role=\"group\" aria-label=\"Clusters &lt;1&gt;\"")
			.contains(
					"<a href=\"carte?territoire=region-28&amp;a=&quot;b&quot;\" aria-label=\"Normandie : 2 clusters\"",
					">2</text>", ">Guadeloupe</text>")
			.containsOnlyOnce("<a ");
	}

	@Test
	void whatIsUnknownIsHatchedOnce() {
		assertThat(map(List.of()).onPage()).containsOnlyOnce("fill=\"url(#test-hatch)\"");
	}

	@Test
	void whatStandsAtOnePlaceIsSpreadOut() {
		String three = map(List.of(spot(3, 3))).onPage();
		assertThat(three.split("class=\"body\"")).hasSize(4);
		assertThat(three.split("<rect class=\"body\" x=")).extracting((part) -> part.substring(0, 24))
			.doesNotHaveDuplicates();
		assertThat(map(List.of(spot(6, 40))).onPage()).doesNotContain("class=\"body\"")
			.contains("class=\"crowd-number\"", ">40</text>");
	}

	@Test
	void aSmallMapShowsOneRegionAmongAll() {
		String svg = new LocatingMap("region-28", 84).svg();
		assertThat(svg).startsWith("<svg width=\"105\" height=\"84\" viewBox=\"0 0 105 84\"><g transform=\"scale(0.14");
		assertThat(svg.split("<path")).hasSize(19);
		assertThat(svg.split("fill=\"#111\"")).hasSize(2);
	}

	@Test
	void aFileDressesEveryFill() {
		String style = map(List.of()).inFile(List.of(), "");
		assertThat(Fill.values()).allSatisfy((fill) -> assertThat(style.substring(0, style.indexOf("</style>")))
			.containsPattern("\\." + fill.className() + "[,{][^}]*\\{?fill:#"));
	}

	@Test
	void tiersAreThirdsOfTheLargest() {
		assertThat(List.of(Fill.tier(1, 9), Fill.tier(3, 9), Fill.tier(4, 9), Fill.tier(7, 9), Fill.tier(1, 1)))
			.containsExactly(Fill.LOW, Fill.LOW, Fill.MIDDLE, Fill.HIGH, Fill.HIGH);
	}

	@Test
	void aFileIsWholeAndCanBeAnImage() throws IOException {
		String svg = map(List.of(spot(2, 2)))
			.inFile(List.of(new MapDrawing.Key(Fill.HATCHED, "non documenté : 14 régions")), "Fonds : CC BY 4.0");
		assertThat(svg).contains("xmlns=\"http://www.w3.org/2000/svg\"", "non documenté : 14 régions",
				"Fonds : CC BY 4.0", "<style>");
		ByteArrayOutputStream png = new ByteArrayOutputStream();
		MapImage.write(svg, png);
		BufferedImage image = ImageIO.read(new ByteArrayInputStream(png.toByteArray()));
		assertThat(image.getWidth()).isEqualTo(1492);
		assertThat(image.getRGB(2 * (187 + 120), 2 * (140 + 58))).isNotEqualTo(image.getRGB(5, 5));
	}

	private static MapDrawing map(List<Spot> spots) {
		return new MapDrawing("test", "Clusters <1>", List.of(KNOWN, UNKNOWN), List.of(), spots, null);
	}

	private static Spot spot(int dots, int number) {
		return new Spot("departement-14", Collections.nCopies(dots, new Dot(true, false)), number, "Calvados", "carte",
				false);
	}

}
