package fr.maillage.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is committed of the playground belongs to its sources, and may be delivered. */
class PlaygroundBundleTests {

	private static final Path SOURCES = Path.of("src/main/graphiql");

	private static final Path OUTPUT = Path.of("src/main/resources/META-INF/resources/graphiql");

	private static final Path CHECKSUMS = OUTPUT.resolve("checksums.txt");

	/** A name with its version, then the licence, as licences.txt has them. */
	private static final Pattern LICENCE = Pattern.compile("(?m)^(@?[a-z][\\w@/.-]*) \\d+\\.\\d+\\.\\d+\\n(.+)$");

	@Test
	void isBuiltFromTheseSources() throws IOException {
		assertThat(Files.readAllLines(CHECKSUMS))
			.as("The playground is stale: see « Rebuild the browser bundle » in README.md")
			.containsExactlyInAnyOrderElementsOf(
					Stream.concat(sums("source", SOURCES), sums("output", OUTPUT)).toList());
	}

	@Test
	void holdsOnlyWhatMayBeDeliveredUnderTheGpl() throws IOException {
		List<MatchResult> licences = LICENCE.matcher(Files.readString(OUTPUT.resolve("licences.txt")))
			.results()
			.toList();
		assertThat(licences).extracting((each) -> each.group(1)).contains("graphiql", "graphql", "react", "codemirror");
		assertThat(licences).extracting((each) -> each.group(2))
			.containsOnly("MIT", "Apache-2.0", "BSD-2-Clause", "0BSD");
	}

	@Test
	void isRepeatableWithoutAnyRegistryOfItsOwn() throws IOException {
		assertThat(Files.readString(SOURCES.resolve("package-lock.json"))).contains("\"integrity\"")
			.doesNotContain("\"resolved\"");
		assertThat(Files.readString(SOURCES.resolve("package.json"))).doesNotContain("\"^", "\"~");
	}

	private static Stream<String> sums(String kind, Path folder) {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(Files::isRegularFile)
				.filter((file) -> !file.startsWith(folder.resolve("node_modules")) && !file.equals(CHECKSUMS))
				.map((file) -> sha256(file) + "  " + kind + "/" + folder.relativize(file).toString().replace('\\', '/'))
				.toList()
				.stream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String sha256(Path file) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
