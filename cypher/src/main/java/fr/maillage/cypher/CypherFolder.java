package fr.maillage.cypher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder of Cypher files on the class path: a directory, or in a jar, be it within
 * Spring Boot's jar.
 */
final class CypherFolder {

	private static final String ENDING = ".cypher";

	private CypherFolder() {
	}

	/** The names of its files in their order, without folder and ending. */
	static List<String> names(String path) {
		URL folder = CypherFolder.class.getClassLoader().getResource(path);
		if (folder == null) {
			throw new IllegalStateException("No folder " + path + " on the class path");
		}
		try (Stream<String> files = files(folder, path)) {
			return files.filter((file) -> file.endsWith(ENDING))
				.map((file) -> file.substring(0, file.length() - ENDING.length()))
				.sorted()
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot list " + folder, ex);
		}
	}

	private static Stream<String> files(URL folder, String path) throws IOException {
		if (folder.openConnection() instanceof JarURLConnection jar) {
			return jar.getJarFile()
				.stream()
				.map((entry) -> entry.getName())
				.filter((entry) -> entry.startsWith(path))
				.map((entry) -> entry.substring(path.length()));
		}
		return Files.list(Path.of(URI.create(folder.toString()))).map((file) -> file.getFileName().toString());
	}

}
