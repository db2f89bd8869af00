package fr.maillage.ui.atlas;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;

/**
 * A small map of France on which one region is dark, to see where it is. It brings its
 * colours, so that paper shows the same, in black and white too.
 *
 * @param regionId the region
 * @param height how high it is drawn, in pixels
 */
public record LocatingMap(String regionId, int height) {

	private static final String REGION = "region-";

	private static final String LINE = "#555";

	/** The drawing, in the words of SVG. */
	public String svg() {
		int width = this.height * MapDrawing.WIDTH / MapDrawing.HEIGHT;
		Svg svg = new Svg();
		svg.open("svg", "width", width, "height", this.height, "viewBox", "0 0 " + width + " " + this.height);
		// what makes the PDF knows no other box
		svg.open("g", "transform",
				"scale(%s) translate(%d %d)".formatted(BigDecimal.valueOf(this.height)
					.divide(BigDecimal.valueOf(MapDrawing.HEIGHT), MathContext.DECIMAL32)
					.toPlainString(), -MapDrawing.LEFT, -MapDrawing.TOP));
		Outline.all()
			.values()
			.stream()
			.filter((outline) -> outline.id().startsWith(REGION))
			.sorted(Comparator.comparing(this::here).thenComparing(Outline::id))
			.forEach((outline) -> svg.empty("path", "fill", here(outline) ? "#111" : "#fff", "stroke",
					here(outline) ? "#111" : LINE, "stroke-width", "4", "d", outline.path()));
		return svg.close("g").close("svg").toString();
	}

	private boolean here(Outline outline) {
		return outline.id().equals(this.regionId);
	}

}
