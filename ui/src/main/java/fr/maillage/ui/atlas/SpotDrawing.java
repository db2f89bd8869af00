package fr.maillage.ui.atlas;

/** Draws what stands at one place: things at one place do not hide each other. */
record SpotDrawing(Spot spot) {

	private static final double HALF = 5;

	private static final double GAP = 4;

	private static final double TARGET = 13;

	void draw(Svg svg, double[] at) {
		svg.open("a", "href", this.spot.address(), "aria-label", this.spot.spoken(), "class",
				this.spot.selected() ? "spot selected" : "spot");
		svg.text("title", this.spot.spoken());
		svg.empty("circle", "class", "target", "cx", at[0], "cy", at[1], "r", Math.max(TARGET, room(this.spot)));
		if (many(this.spot)) {
			svg.empty("circle", "class", "crowd", "cx", at[0], "cy", at[1], "r", TARGET - 2);
			svg.text("text", String.valueOf(this.spot.number()), "class", "crowd-number", "x", at[0], "y", at[1]);
		}
		else {
			ring(svg, at);
		}
		svg.close("a");
	}

	/** How far it reaches from its middle. */
	static double room(Spot spot) {
		return many(spot) ? TARGET : radius(spot) + HALF + 2;
	}

	private static boolean many(Spot spot) {
		return spot.number() > Math.min(Spot.RING, spot.dots().size());
	}

	private static double radius(Spot spot) {
		return switch (spot.dots().size()) {
			case 1 -> 0;
			case 2 -> HALF + GAP;
			default -> (HALF + GAP) / Math.sin(Math.PI / spot.dots().size());
		};
	}

	private void ring(Svg svg, double[] at) {
		int size = this.spot.dots().size();
		for (int index = 0; index < size; index++) {
			double angle = Math.PI * (1 + 2.0 * index / size);
			dot(svg, this.spot.dots().get(index), at[0] + radius(this.spot) * Math.cos(angle),
					at[1] + radius(this.spot) * Math.sin(angle));
		}
	}

	private static void dot(Svg svg, Dot dot, double x, double y) {
		String sure = dot.inferred() ? "-hollow" : "";
		if (dot.body()) {
			svg.empty("rect", "class", "body" + sure, "x", x - HALF, "y", y - HALF, "width", 2 * HALF, "height",
					2 * HALF, "rx", "2");
		}
		else {
			svg.empty("circle", "class", "establishment" + sure, "cx", x, "cy", y, "r", HALF);
			if (!dot.inferred()) {
				svg.empty("circle", "class", "core", "cx", x, "cy", y, "r", HALF - 2.4);
			}
		}
	}

}
