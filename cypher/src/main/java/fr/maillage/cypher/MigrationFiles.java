package fr.maillage.cypher;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The migrations that this version of the product knows, found on the class path. */
final class MigrationFiles {

	private static final String FOLDER = "cypher/migrations/";

	private MigrationFiles() {
	}

	static List<Migration> read() {
		URL folder = MigrationFiles.class.getClassLoader().getResource(FOLDER);
		if (folder == null) {
			throw new IllegalStateException("No folder " + FOLDER + " on the class path");
		}
		try {
			return names(folder).stream()
				.map((name) -> Migration.of(name, text(name)))
				.sorted(Comparator.comparingInt(Migration::version))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot list " + folder, ex);
		}
	}

	private static List<String> names(URL folder) throws IOException {
		if (folder.openConnection() instanceof JarURLConnection jar) {
			try (Stream<String> entries = jar.getJarFile().stream().map((entry) -> entry.getName())) {
				return entries.filter((entry) -> entry.startsWith(FOLDER) && entry.endsWith(".cypher"))
					.map((entry) -> entry.substring(FOLDER.length()))
					.toList();
			}
		}
		try (Stream<Path> files = Files.list(Path.of(URI.create(folder.toString())))) {
			return files.map((file) -> file.getFileName().toString()).filter((it) -> it.endsWith(".cypher")).toList();
		}
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
