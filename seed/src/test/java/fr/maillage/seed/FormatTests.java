package fr.maillage.seed;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.cypher.CypherQuery;
import fr.maillage.seed.format.Column;
import fr.maillage.seed.format.RelationKind;
import fr.maillage.seed.format.RowKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the program wants of a row is what FORMAT.md and docs/graph.md tell to people. */
class FormatTests {

	private static final String FORMAT = SeedFiles.onClasspath().texts().get("FORMAT.md");

	private static final String CHECK = CypherQuery.checkNamed("relationship-ends-are-permitted").get();

	@ParameterizedTest
	@EnumSource
	void theColumnsAreThoseOfTheGuide(RowKind kind) {
		String row = FORMAT.lines()
			.filter((line) -> line.startsWith("| `" + kind.fileName() + ".csv` |"))
			.findFirst()
			.orElseThrow();
		String columns = row.split("\\|")[2].replaceAll("\\s*\\([^)]*\\)", "").replace("`", "").strip();
		String id = (kind == RowKind.RELATIONS) ? "" : "id*,";
		assertThat(columns)
			.isEqualTo(id + kind.columns().stream().map(FormatTests::marked).collect(Collectors.joining(",")));
	}

	private static String marked(Column column) {
		return column.name() + (column.required() ? "*" : "");
	}

	@ParameterizedTest
	@EnumSource
	void everyCodeStandsInTheGuide(RowKind kind) {
		assertThat(kind.columns()).flatExtracting(Column::codes)
			.allSatisfy((code) -> assertThat(FORMAT).containsPattern("\\b" + code + "\\b"));
	}

	@ParameterizedTest
	@EnumSource
	void everyTypeOfRelationshipIsExplained(RelationKind type) throws IOException {
		assertThat(Files.readString(Path.of("../docs/graph.md"))).contains("| `" + type + "` | ");
	}

	@ParameterizedTest
	@EnumSource
	void theCheckOfTheGraphPermitsTheSameEnds(RelationKind type) {
		String permitted = CHECK.lines()
			.filter((line) -> line.contains("{type: '" + type + "'"))
			.map((line) -> labels(line, "from: ") + " → " + labels(line, "to: "))
			.collect(Collectors.joining(" ; "));
		assertThat(permitted).isEqualTo(type.permitted());
	}

	private static String labels(String line, String key) {
		String list = line.substring(line.indexOf(key) + key.length() + 1);
		return Stream.of(list.substring(0, list.indexOf(']')).split(", "))
			.map((label) -> label.replace("'", ""))
			.collect(Collectors.joining(", "));
	}

}
