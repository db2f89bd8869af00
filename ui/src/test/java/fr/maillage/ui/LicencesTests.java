package fr.maillage.ui;

import static java.util.stream.Collectors.flatMapping;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The file of the licences names all that is delivered, nothing else, and only what may
 * be delivered under the GPL.
 */
class LicencesTests {

	private static final Path FILE = Path.of("../docs/licences.md");

	/** Written by the plugin of the licences, from what Maven Central says of each. */
	private static final Path LIBRARIES = Path.of("target/generated-sources/license/THIRD-PARTY.txt");

	private static final Path BUNDLE = Path.of("src/main/bundles/prod.bundle");

	/** Licences, each in brackets, then the name, then group, artifact and version. */
	private static final Pattern LIBRARY = Pattern
		.compile("^ *((?:\\([^()]+\\) )+).*\\(([\\w.-]+):([\\w.-]+):[^ ]+ - [^()]*\\)$", Pattern.MULTILINE);

	private static final Pattern BRACKETS = Pattern.compile("\\(([^()]+)\\)");

	private static final Pattern ROW = Pattern.compile("^\\| `([^`]+)` \\| ([^|]+) \\|$", Pattern.MULTILINE);

	private static final Pattern COMMERCIAL = Pattern
		.compile("@vaadin/(board|charts|crud|dashboard|grid-pro|map|rich-text-editor|spreadsheet)\\b.*");

	@Test
	void namesTheLicencesOfEachGroupOfLibraries() throws IOException {
		Map<String, Set<String>> delivered = libraries().stream()
			.collect(groupingBy((library) -> library.group(2), TreeMap::new,
					flatMapping((library) -> licences(library).stream(), toCollection(TreeSet::new))));
		assertThat(rows("Libraries of the JVM")).containsExactlyInAnyOrderEntriesOf(delivered);
	}

	@Test
	void namesEachPackageOfTheBrowser() throws IOException {
		Set<String> delivered = packages().stream()
			.map((name) -> name.startsWith("@vaadin/") ? "@vaadin/*" : name)
			.collect(toCollection(TreeSet::new));
		assertThat(rows("Packages of the browser").keySet()).containsExactlyInAnyOrderElementsOf(delivered);
		assertThat(packages()).noneMatch((name) -> COMMERCIAL.matcher(name).matches());
	}

	@Test
	void deliversEachUnderALicenceThatTheGplTakes() throws IOException {
		Set<String> taken = rows("Licences that GPL-3.0-or-later takes").keySet();
		Stream<Set<String>> all = Stream.concat(libraries().stream().map(LicencesTests::licences),
				rows("Packages of the browser").values().stream());
		assertThat(all).isNotEmpty().allSatisfy((licences) -> assertThat(taken).containsAnyElementsOf(licences));
	}

	private static List<MatchResult> libraries() throws IOException {
		assertThat(LIBRARIES).as("Written by mvn package or verify").exists();
		String text = Files.readString(LIBRARIES);
		List<MatchResult> libraries = LIBRARY.matcher(text).results().toList();
		assertThat(libraries).as("Each line is understood")
			.hasSize((int) text.lines().filter((line) -> line.startsWith("     (")).count());
		return libraries;
	}

	private static Set<String> licences(MatchResult library) {
		return BRACKETS.matcher(library.group(1))
			.results()
			.map((each) -> each.group(1))
			.collect(toCollection(TreeSet::new));
	}

	private static List<String> packages() throws IOException {
		try (ZipFile bundle = new ZipFile(BUNDLE.toFile())) {
			byte[] stats = bundle.getInputStream(bundle.getEntry("config/stats.json")).readAllBytes();
			JsonNode modules = new JsonMapper().readTree(new String(stats, StandardCharsets.UTF_8)).get("npmModules");
			return List.copyOf(modules.propertyNames());
		}
	}

	/** The rows of the table under a title: what stands first, and its licences. */
	private static Map<String, Set<String>> rows(String title) throws IOException {
		String text = Files.readString(FILE);
		assertThat(text).contains("\n## " + title + "\n");
		String part = text.substring(text.indexOf("\n## " + title + "\n") + 1).split("\n## ")[0];
		return ROW.matcher(part)
			.results()
			.collect(toMap((row) -> row.group(1), (row) -> new TreeSet<>(List.of(row.group(2).trim().split(", ")))));
	}

}
