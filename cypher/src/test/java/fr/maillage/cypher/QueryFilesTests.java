package fr.maillage.cypher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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

	static List<CypherFile> files() {
		return CypherFile.all();
	}

}
