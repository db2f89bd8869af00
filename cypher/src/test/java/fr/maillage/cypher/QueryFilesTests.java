package fr.maillage.cypher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QueryFilesTests {

	@ParameterizedTest(allowZeroInvocations = true)
	@MethodSource("files")
	void areCalledByTheirQuestionInKebabCase(CypherFile file) {
		assertThat(file.name()).matches("(queries|imports|checks)(/[a-z0-9]+(-[a-z0-9]+)*)+\\.cypher");
	}

	@ParameterizedTest(allowZeroInvocations = true)
	@MethodSource("files")
	void beginWithWhatTheyAnswer(CypherFile file) {
		assertThat(file.text()).matches("(?s)// (?!param |returns )[A-Z].*");
	}

	@ParameterizedTest(allowZeroInvocations = true)
	@MethodSource("files")
	void declareTheParametersTheyUse(CypherFile file) {
		assertThat(file.declaredParameters()).isEqualTo(file.usedParameters());
	}

	@ParameterizedTest(allowZeroInvocations = true)
	@MethodSource("files")
	void sayWhatTheyReturn(CypherFile file) {
		boolean returns = file.code().contains("RETURN");
		assertThat(file.declaredColumns().isEmpty()).as("no line \"// returns …\"").isEqualTo(!returns);
	}

	@ParameterizedTest(allowZeroInvocations = true)
	@MethodSource("files")
	void nameTheColumnsTheyReturn(CypherFile file) {
		assertThat(file.code()).doesNotContainPattern("RETURN\\s+(DISTINCT\\s+)?\\*");
	}

	/**
	 * Cypher has no part that several questions could share, so what they hold is
	 * compared.
	 */
	@Test
	void tellTheCategoryOfAThingAlike() {
		Map<String, String> held = held("coalesce\\(\\s*n\\.type,[^)]*\\)");
		assertThat(held).containsOnlyKeys("queries/relation/list.cypher", "queries/relation/ordered.cypher",
				"queries/relation/choices.cypher", "queries/relation/categories.cypher");
		assertThat(Set.copyOf(held.values())).hasSize(1);
	}

	@Test
	void tellWhatIsNearAlike() {
		Map<String, String> held = held("(?s)CALL \\(target\\) \\{.*?\\n\\}\\nCALL \\(subject\\) \\{.*?\\n\\}");
		assertThat(held).containsOnlyKeys("queries/relation/near.cypher", "queries/relation/choices.cypher");
		assertThat(Set.copyOf(held.values())).hasSize(1);
	}

	/** What of each file matches, by the file's name, whatever the blanks. */
	private static Map<String, String> held(String pattern) {
		Map<String, String> held = new TreeMap<>();
		for (CypherFile file : files()) {
			Matcher matcher = Pattern.compile(pattern).matcher(file.text());
			if (matcher.find()) {
				held.put(file.name(), matcher.group().replaceAll("\\s+", " "));
			}
		}
		return held;
	}

	static List<CypherFile> files() {
		return CypherFile.all();
	}

}
