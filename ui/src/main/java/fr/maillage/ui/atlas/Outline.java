package fr.maillage.ui.atlas;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The outline of a territory on the plane of the map.
 *
 * @param x where a number stands
 * @param y where a number stands
 * @param path the line, in the words of SVG
 */
record Outline(String id, double x, double y, String path) {

	private static final String FILE = "map/outlines.tsv";

	/** After the id of what is drawn once more, larger. */
	private static final String LARGER = "+";

	private static final Map<String, Outline> ALL = read();

	static Optional<Outline> of(String id) {
		return Optional.ofNullable(ALL.get(id));
	}

	/** The same beside the map, where it can be read; empty for most. */
	static Optional<Outline> larger(String id) {
		return of(id + LARGER);
	}

	static Map<String, Outline> all() {
		return ALL;
	}

	private static Map<String, Outline> read() {
		try (InputStream in = Outline.class.getClassLoader().getResourceAsStream(FILE)) {
			return new String(Objects.requireNonNull(in, FILE).readAllBytes(), StandardCharsets.UTF_8).lines()
				.filter((line) -> !line.startsWith("#"))
				.map((line) -> line.split("\t"))
				.map((cells) -> new Outline(cells[0], Double.parseDouble(cells[1]), Double.parseDouble(cells[2]),
						cells[3]))
				.collect(Collectors.toUnmodifiableMap(Outline::id, (outline) -> outline));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
