package fr.maillage.ui.atlas;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A map of France as SVG: the regions or the départements with what each tells, those
 * overseas beside, and what stands where.
 *
 * @param name a word that no other map of the page has
 * @param title what it shows
 * @param patches the territories, all regions or all départements
 * @param borders ids of territories whose borders lie over the others
 * @param spots what stands where
 * @param aroundParis caption of the départements that are drawn once more, larger; null
 * when regions are drawn
 * @see "docs/decisions/0019-the-map-is-drawn-on-the-server.md"
 */
public record MapDrawing(String name, String title, List<Patch> patches, List<String> borders, List<Spot> spots,
		@Nullable String aroundParis) {

	/** Of the plane on which the outlines lie. */
	static final int LEFT = -120;

	static final int TOP = -6;

	static final int WIDTH = 746;

	static final int HEIGHT = 596;

	private static final double INSETS = -52;

	private static final double FIRST_CAPTION = 86;

	private static final double APART = 116;

	private static final String BESIDE_X = "622";

	/** How high the ring of what is only announced is around a number. */
	static final double RING = 36;

	private static final String BESIDE_Y = "105";

	/** The map on a page, dressed by its styles. */
	public String onPage() {
		Svg svg = new Svg();
		svg.open("svg", "class", "map", "viewBox", viewBox(HEIGHT), "role", "group", "aria-label", this.title);
		draw(svg);
		return svg.close("svg").toString();
	}

	/** The same in a file of its own, with its legend and where its lines come from. */
	public String inFile(List<Key> legend, String note) {
		return new MapFile(this, legend, note).svg();
	}

	static String viewBox(int height) {
		return LEFT + " " + TOP + " " + WIDTH + " " + height;
	}

	void draw(Svg svg) {
		svg.open("defs");
		pattern(svg, "hatch", "7").empty("path", "class", "map-hatch", "d", "M-1 8 8-1M-1 1 1-1M6 8 8 6")
			.close("pattern");
		pattern(svg, "dots", "6").empty("circle", "class", "map-dots", "cx", "3", "cy", "3", "r", "1.2")
			.close("pattern")
			.close("defs");
		this.patches.forEach((patch) -> territory(svg, patch));
		pattern(svg, Fill.HATCHED, "hatch");
		pattern(svg, Fill.DOTTED, "dots");
		this.borders.stream()
			.flatMap((id) -> Outline.of(id).stream())
			.forEach((outline) -> svg.empty("path", "class", "border", "d", outline.path()));
		this.patches.stream().filter(Patch::selected).forEach((patch) -> selection(svg, patch));
		captions(svg);
		this.patches.forEach((patch) -> label(svg, patch));
		this.spots.forEach((spot) -> Outline.of(spot.id())
			.ifPresent((outline) -> new SpotDrawing(spot).draw(svg, away(spot, outline))));
	}

	private Svg pattern(Svg svg, String kind, String size) {
		return svg.open("pattern", "id", this.name + "-" + kind, "width", size, "height", size, "patternUnits",
				"userSpaceOnUse");
	}

	private static void territory(Svg svg, Patch patch) {
		Optional<Outline> outline = Outline.of(patch.id());
		if (outline.isEmpty()) {
			return;
		}
		if (patch.address() != null) {
			svg.open("a", "href", patch.address(), "aria-label", patch.spoken(), "class", "territory");
		}
		else {
			svg.open("g", "class", "territory");
		}
		svg.text("title", patch.spoken());
		shape(svg, patch, outline.get());
		Outline.larger(patch.id()).ifPresent((larger) -> shape(svg, patch, larger));
		svg.close((patch.address() != null) ? "a" : "g");
	}

	/** One path for all that wear a pattern: a printer takes each for an image. */
	private void pattern(Svg svg, Fill fill, String pattern) {
		String path = this.patches.stream()
			.filter((patch) -> patch.fill() == fill)
			.flatMap((patch) -> Stream.concat(Outline.of(patch.id()).stream(), Outline.larger(patch.id()).stream()))
			.map(Outline::path)
			.collect(Collectors.joining());
		if (!path.isEmpty()) {
			svg.empty("path", "class", "pattern", "fill", "url(#" + this.name + "-" + pattern + ")", "d", path);
		}
	}

	private static void shape(Svg svg, Patch patch, Outline outline) {
		svg.empty("path", "class", "ground " + patch.fill().className(), "d", outline.path());
	}

	private static void selection(Svg svg, Patch patch) {
		Outline.of(patch.id()).ifPresent((outline) -> {
			svg.empty("path", "class", "around", "d", outline.path());
			svg.empty("path", "class", "selection", "d", outline.path());
		});
	}

	/** Left of the coast of Brittany is what is overseas, one below the other. */
	private void captions(Svg svg) {
		for (Patch patch : this.patches) {
			Outline.of(patch.id())
				.filter((outline) -> outline.x() < 0)
				.ifPresent((outline) -> svg.text("text", patch.name(), "class", "caption", "aria-hidden", "true", "x",
						INSETS, "y", FIRST_CAPTION + APART * Math.floor(outline.y() / APART)));
		}
		if (this.aroundParis != null) {
			svg.text("text", this.aroundParis, "class", "beside", "aria-hidden", "true", "x", BESIDE_X, "y", BESIDE_Y);
		}
	}

	private static void label(Svg svg, Patch patch) {
		if (!patch.label().isEmpty()) {
			Outline.larger(patch.id())
				.or(() -> Outline.of(patch.id()))
				.ifPresent((outline) -> label(svg, patch, outline));
		}
	}

	private static void label(Svg svg, Patch patch, Outline at) {
		String on = " on-" + patch.fill().className();
		if (patch.announced()) {
			double high = fine(patch) ? 22 : RING;
			double wide = high + (patch.label().length() - 1) * high / 2;
			svg.empty("rect", "class", "announced" + on, "x", at.x() - wide / 2, "y", at.y() - high / 2, "width", wide,
					"height", high, "rx", high / 2);
		}
		svg.text("text", patch.label(), "class", (fine(patch) ? "fine" : "value") + on, "aria-hidden", "true", "x",
				at.x(), "y", at.y());
	}

	private static boolean fine(Patch patch) {
		return patch.id().startsWith("departement");
	}

	/** A place beside the numbers, so that neither hides the other. */
	private double[] away(Spot spot, Outline outline) {
		double[] at = { outline.x(), outline.y() };
		for (Patch patch : this.patches) {
			if (patch.label().isEmpty()) {
				continue;
			}
			Outline label = Outline.of(patch.id()).orElse(outline);
			double dx = at[0] - label.x();
			double dy = at[1] - label.y();
			double distance = Math.hypot(dx, dy);
			double room = SpotDrawing.room(spot) + (fine(patch) ? 8 : 13) + (patch.announced() ? 5 : 0);
			if (distance < room) {
				at[0] = label.x() + ((distance < 1) ? 0 : dx / distance * room);
				at[1] = label.y() + ((distance < 1) ? room : dy / distance * room);
			}
		}
		return at;
	}

	/**
	 * A line of the legend.
	 *
	 * @param fill how territories are filled; null for the ring of what is only announced
	 * @param words what that tells
	 */
	public record Key(@Nullable Fill fill, String words) {
	}

}
