package fr.maillage.ui.atlas;

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
		Svg svg = new Svg();
		svg.open("svg", "width", this.height * MapDrawing.WIDTH / MapDrawing.HEIGHT, "height", this.height, "viewBox",
				MapDrawing.viewBox(MapDrawing.HEIGHT));
		Outline.all()
			.values()
			.stream()
			.filter((outline) -> outline.id().startsWith(REGION))
			.sorted(Comparator.comparing(this::here).thenComparing(Outline::id))
			.forEach((outline) -> svg.empty("path", "fill", here(outline) ? "#111" : "#fff", "stroke",
					here(outline) ? "#111" : LINE, "stroke-width", "4", "d", outline.path()));
		return svg.close("svg").toString();
	}

	private boolean here(Outline outline) {
		return outline.id().equals(this.regionId);
	}

}
