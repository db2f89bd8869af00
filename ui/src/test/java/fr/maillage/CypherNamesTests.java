package fr.maillage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each statement put to the graph has one place that puts it. */
class CypherNamesTests {

	private static final Path PROJECT = Path.of("").toAbsolutePath().getParent();

	private static final Path CYPHER = PROJECT.resolve("cypher/src/main/resources/cypher");

	private static List<String> sources;

	@BeforeAll
	static void readSources() {
		sources = files(PROJECT, "/src/main/java/", ".java").map(CypherNamesTests::read).toList();
	}

	static Stream<String> calls() {
		return Stream.concat(names("queries").map((name) -> ".named(\"" + name + "\")"),
				names("imports").map((name) -> ".importNamed(\"" + name + "\")"));
	}

	@ParameterizedTest
	@MethodSource("calls")
	void areAskedInExactlyOneSource(String call) {
		assertThat(sources).filteredOn((source) -> source.contains(call)).as("sources with %s", call).hasSize(1);
	}

	private static Stream<String> names(String folder) {
		Path root = CYPHER.resolve(folder);
		return files(root, "", ".cypher")
			.map((file) -> root.relativize(file).toString().replace('\\', '/').replace(".cypher", ""));
	}

	private static Stream<Path> files(Path folder, String part, String extension) {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter((file) -> file.toString().replace('\\', '/').contains(part))
				.filter((file) -> file.toString().endsWith(extension))
				.toList()
				.stream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
