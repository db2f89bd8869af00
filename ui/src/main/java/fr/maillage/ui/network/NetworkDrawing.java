package fr.maillage.ui.network;

import fr.maillage.establishment.ParticipantGroup;
import fr.maillage.evidence.Certainty;
import fr.maillage.evidence.Status;
import fr.maillage.network.Place;
import fr.maillage.relation.Entity;
import fr.maillage.relation.Relation;
import fr.maillage.ui.atlas.Svg;
import fr.maillage.ui.component.Headcounts;
import fr.maillage.ui.component.Words;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A network as SVG: things by shape and name, relationships by their line. What we deduce
 * is dashed with a hollow point; what did not hold on the day that is asked for is dotted
 * and pale. The tables beside say the same.
 *
 * @see "docs/decisions/0028-the-network-is-drawn-on-the-server.md"
 */
final class NetworkDrawing {

	private static final double MARGIN = 110;

	/** A drawing wider than that is not shrunk to the page: it scrolls. */
	private static final double WIDE = 1500;

	private static final double HUGE = 2200;

	private static final double LEAST_WIDTH = 900;

	private static final double LEAST_HEIGHT = 420;

	private static final double HIT = 40;

	/** Several relationships of the same two things lie side by side. */
	private static final double APART = 9;

	private final Scene scene;

	private final Asked asked;

	private final boolean linked;

	private NetworkDrawing(Scene scene, Asked asked, boolean linked) {
		this.scene = scene;
		this.asked = asked;
		this.linked = linked;
	}

	/** The drawing on the page, where each shape and line can be chosen. */
	static String onPage(Scene scene, Asked asked) {
		return new NetworkDrawing(scene, asked, true).svg("");
	}

	/** The same in a file of its own, with its styles. */
	static String inFile(Scene scene, Asked asked) {
		return new NetworkDrawing(scene, asked, false).svg(NetworkStyle.IN_FILE);
	}

	private String svg(String style) {
		Collection<Place> places = this.scene.things().keySet().stream().map(this.scene::place).toList();
		double left = places.stream().mapToDouble(Place::x).min().orElse(0) - MARGIN;
		double top = places.stream().mapToDouble(Place::y).min().orElse(0) - MARGIN / 2;
		double right = places.stream().mapToDouble(Place::x).max().orElse(0) + MARGIN;
		double bottom = places.stream().mapToDouble(Place::y).max().orElse(0) + MARGIN;
		double width = Math.max(LEAST_WIDTH, right - left);
		double height = Math.max(LEAST_HEIGHT, bottom - top);
		double x = left - (width - (right - left)) / 2;
		double y = top - (height - (bottom - top)) / 2;
		Svg svg = new Svg();
		svg.open("svg", "xmlns", "http://www.w3.org/2000/svg", "class",
				"net" + ((width > HUGE) ? " net-huge" : (width > WIDE) ? " net-wide" : ""), "viewBox",
				"%.0f %.0f %.0f %.0f".formatted(x, y, width, height).replace(',', '.'), "width", Math.rint(width),
				"height", Math.rint(height), "role", this.linked ? "group" : "img", "aria-label",
				Words.say("network.drawing", this.scene.things().size(), this.scene.edges().size()));
		if (!style.isEmpty()) {
			svg.text("style", style).empty("rect", "class", "paper", "x", x, "y", y, "width", width, "height", height);
		}
		edges(svg);
		this.scene.things().values().forEach((thing) -> node(svg, thing));
		return svg.close("svg").toString();
	}

	private void edges(Svg svg) {
		Map<String, Integer> parallel = new HashMap<>();
		for (List<Relation> same : this.scene.lines()) {
			int before = parallel.merge(Scene.pair(same.getFirst()), 1, Integer::sum) - 1;
			// 0, 1, -1, 2, -2…
			edge(svg, same, ((before + 1) / 2) * ((before % 2 == 0) ? -1 : 1) * APART);
		}
	}

	/** One line for all relationships of one type from one thing to another. */
	private void edge(Svg svg, List<Relation> same, double aside) {
		Relation edge = same.stream()
			.filter((relation) -> relation.id().equals(this.asked.chosen()))
			.findFirst()
			.orElse(same.getFirst());
		Line line = Line.between(this.scene.place(edge.from().id()), this.scene.shape(edge.from().id()).radius(),
				this.scene.place(edge.to().id()), this.scene.shape(edge.to().id()).radius(), aside);
		String words = NetworkWords.sentence(edge);
		begin(svg, edge.id(), "net-edge" + classes(same),
				(same.size() == 1) ? words : Words.say("network.line", words, same.size()));
		svg.empty("path", "class", "net-target", "d", line.path());
		svg.empty("path", "class", "net-line", "d", line.path());
		svg.empty("path", "class", "net-inner", "d", line.path());
		svg.empty("path", "class", "net-point", "d", line.point());
		if (same.size() > 1) {
			svg.text("text", "×" + same.size(), "class", "net-times", "x", line.middle().x(), "y",
					line.middle().y() + 5);
		}
		svg.close(this.linked ? "a" : "g");
	}

	private String classes(List<Relation> same) {
		Relation edge = same.getFirst();
		StringBuilder classes = new StringBuilder(" net-")
			.append(edge.type().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
		if (same.stream().allMatch((relation) -> relation.status() == Status.INFERRED)) {
			classes.append(" net-inferred");
		}
		LocalDate day = this.asked.day();
		if (day != null && same.stream().allMatch((relation) -> relation.validity().asOf(day) == Certainty.NOT)) {
			classes.append(" net-gone");
		}
		if (same.stream().anyMatch((relation) -> relation.id().equals(this.asked.chosen()))) {
			classes.append(" net-chosen");
		}
		return classes.toString();
	}

	private void node(Svg svg, Entity thing) {
		Shape shape = Shape.of(thing);
		Place place = this.scene.place(thing.id());
		String chosen = thing.id().equals(this.asked.chosen()) ? " net-chosen" : "";
		begin(svg, thing.id(), "net-node " + shape.cssClass() + chosen,
				Words.say("map.told", thing.name(), Words.label(thing.kind())));
		List<String> lines = NetworkWords.lines(thing.name());
		if (this.linked) {
			// what lies between a shape and its name can be pressed too
			svg.empty("rect", "class", "net-hit", "x", place.x() - HIT, "y", place.y() - shape.radius(), "width",
					2 * HIT, "height", 2.0 * shape.radius() + 4 + 17 * lines.size());
		}
		outline(svg, shape, place);
		if (thing instanceof ParticipantGroup group) {
			svg.text("text", Headcounts.number(group.min(), group.max()), "class", "net-number", "x", place.x(), "y",
					place.y() + 5);
		}
		for (int line = 0; line < lines.size(); line++) {
			svg.text("text", lines.get(line), "class", "net-name", "x", place.x(), "y",
					place.y() + shape.radius() + 17 + 17 * line);
		}
		svg.close(this.linked ? "a" : "g");
	}

	private static void outline(Svg svg, Shape shape, Place place) {
		double radius = shape.radius();
		double x = place.x();
		double y = place.y();
		switch (shape) {
			case NATIONAL, OTHER -> box(svg, x, y, radius, radius, 0);
			case REGIONAL -> box(svg, x, y, radius, radius, 8);
			case WAVE -> box(svg, x, y, radius * 1.7, radius * 0.8, radius * 0.8);
			case CLUSTER, GROUP -> svg.empty("circle", "class", "net-shape", "cx", x, "cy", y, "r", radius);
			case ESTABLISHMENT -> svg.empty("circle", "class", "net-shape", "cx", x, "cy", y, "r", radius)
				.empty("circle", "class", "net-core", "cx", x, "cy", y, "r", radius / 2);
			case THEME -> svg.empty("path", "class", "net-shape", "d", polygon(x, y, radius, 4));
			case TERRITORY -> svg.empty("path", "class", "net-shape", "d", polygon(x, y, radius, 6));
		}
	}

	private static void box(Svg svg, double x, double y, double halfWidth, double halfHeight, double corner) {
		svg.empty("rect", "class", "net-shape", "x", x - halfWidth, "y", y - halfHeight, "width", 2 * halfWidth,
				"height", 2 * halfHeight, "rx", corner);
	}

	private static String polygon(double x, double y, double radius, int corners) {
		StringBuilder path = new StringBuilder();
		for (int corner = 0; corner < corners; corner++) {
			double angle = 2 * Math.PI * corner / corners - Math.PI / 2;
			path.append((corner == 0) ? 'M' : 'L')
				.append(Line.number(x + radius * Math.cos(angle)))
				.append(' ')
				.append(Line.number(y + radius * Math.sin(angle)));
		}
		return path.append('z').toString();
	}

	/** A pointer can choose it; the keyboard has the tables. */
	private void begin(Svg svg, String id, String classes, String words) {
		if (this.linked) {
			svg.open("a", "href", NetworkNavigation.address(this.asked.choosing(id)), "class", classes, "tabindex",
					"-1", "aria-label", words);
		}
		else {
			svg.open("g", "class", classes);
		}
		svg.text("title", words);
	}

}
