package fr.maillage.cypher;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;

/**
 * The text of one Cypher file, found by its name: {@code named("cluster/participants")}
 * is {@code cypher/queries/cluster/participants.cypher}. Held in a constant of the class
 * that uses it, so that a missing file stops the start.
 */
public final class CypherQuery implements Supplier<String> {

	private final String name;

	private final String text;

	private CypherQuery(String name, String text) {
		this.name = name;
		this.text = text;
	}

	/** A question of {@code cypher/queries}. */
	public static CypherQuery named(String name) {
		return read("queries", name);
	}

	/** A writing statement of {@code cypher/imports}. */
	public static CypherQuery importNamed(String name) {
		return read("imports", name);
	}

	/** An invariant of {@code cypher/checks}: it returns no row when all is well. */
	public static CypherQuery checkNamed(String name) {
		return read("checks", name);
	}

	/** Every invariant of {@code cypher/checks}. */
	public static List<CypherQuery> checks() {
		return CypherFolder.names("cypher/checks/").stream().map(CypherQuery::checkNamed).toList();
	}

	private static CypherQuery read(String folder, String name) {
		String path = "cypher/" + folder + "/" + name + ".cypher";
		try (InputStream in = CypherQuery.class.getClassLoader().getResourceAsStream(path)) {
			if (in == null) {
				throw new IllegalArgumentException("No Cypher named \"" + name + "\": looked for " + path);
			}
			return new CypherQuery(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read " + path, ex);
		}
	}

	/** The name under which the file is found, such as {@code cluster/participants}. */
	public String name() {
		return this.name;
	}

	/** Its first line: what it answers, in words. */
	public String title() {
		return this.text.lines().findFirst().orElse("").replaceFirst("^// ", "");
	}

	@Override
	public String get() {
		return this.text;
	}

	@Override
	public String toString() {
		return this.name;
	}

}
