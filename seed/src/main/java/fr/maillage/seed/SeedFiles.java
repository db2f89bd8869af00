package fr.maillage.seed;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * The texts of a folder of facts, by their path in it. On the class path the folder may
 * stand in a directory, in a jar, or in a jar within Spring Boot's jar: a
 * {@link JarURLConnection} lists both kinds of jar.
 *
 * @param texts each text by its path, such as {@code sources/page-qvct/source.yml}
 */
record SeedFiles(SortedMap<String, String> texts) {

	private static final String FOLDER = "seed/";

	/** A file that is on the class path whenever the folder is. */
	private static final String LANDMARK = FOLDER + "fact-ids.txt";

	SeedFiles {
		texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
	}

	/** The facts of the product. */
	static SeedFiles onClasspath() {
		return on(SeedFiles.class.getClassLoader());
	}

	static SeedFiles on(ClassLoader classpath) {
		URL landmark = classpath.getResource(LANDMARK);
		if (landmark == null) {
			throw new IllegalStateException("No " + LANDMARK + " on the class path");
		}
		try {
			URLConnection connection = landmark.openConnection();
			if (connection instanceof JarURLConnection inJar) {
				inJar.setUseCaches(false);
				try (JarFile jar = inJar.getJarFile()) {
					return in(jar);
				}
			}
			return in(Path.of(landmark.toURI()).resolveSibling(""));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read the facts of " + landmark, ex);
		}
		catch (URISyntaxException ex) {
			throw new IllegalStateException("Cannot read the facts of " + landmark, ex);
		}
	}

	/** The facts of a directory. */
	static SeedFiles in(Path folder) {
		TreeMap<String, String> texts = new TreeMap<>();
		try (Stream<Path> paths = Files.walk(folder)) {
			for (Path path : (Iterable<Path>) paths.filter(Files::isRegularFile)::iterator) {
				URI relative = folder.toUri().relativize(path.toUri());
				put(texts, relative.getPath(), Files.readAllBytes(path));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read the facts of " + folder, ex);
		}
		return new SeedFiles(texts);
	}

	private static SeedFiles in(JarFile jar) throws IOException {
		TreeMap<String, String> texts = new TreeMap<>();
		List<JarEntry> entries = new ArrayList<>(Collections.list(jar.entries()));
		for (JarEntry entry : entries) {
			if (entry.getName().startsWith(FOLDER) && !entry.isDirectory()) {
				try (InputStream in = jar.getInputStream(entry)) {
					put(texts, entry.getName().substring(FOLDER.length()), in.readAllBytes());
				}
			}
		}
		return new SeedFiles(texts);
	}

	private static void put(SortedMap<String, String> texts, String path, byte[] bytes) {
		try {
			texts.put(path, StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
		}
		catch (CharacterCodingException ex) {
			throw new SeedRejected(List.of(new SeedProblem(path, 0, null, null, "text in UTF-8")));
		}
	}

}
