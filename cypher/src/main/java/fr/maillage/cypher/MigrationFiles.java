package fr.maillage.cypher;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;

/** The migrations that this version of the product knows, found on the class path. */
final class MigrationFiles {

	private static final String FOLDER = "cypher/migrations/";

	private MigrationFiles() {
	}

	static List<Migration> read() {
		return CypherFolder.names(FOLDER)
			.stream()
			.map((name) -> Migration.of(name + ".cypher", text(name + ".cypher")))
			.sorted(Comparator.comparingInt(Migration::version))
			.toList();
	}

	private static String text(String name) {
		try (InputStream in = MigrationFiles.class.getClassLoader().getResourceAsStream(FOLDER + name)) {
			if (in == null) {
				throw new IllegalStateException("Cannot find " + FOLDER + name);
			}
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read " + FOLDER + name, ex);
		}
	}

}
