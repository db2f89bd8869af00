package fr.maillage.cypher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MigrationFilesTests {

	@Test
	void areNumberedFromOneWithoutGap() {
		assertThat(files()).extracting(Migration::version)
			.isNotEmpty()
			.isEqualTo(IntStream.rangeClosed(1, files().size()).boxed().toList());
	}

	@ParameterizedTest
	@MethodSource("files")
	void sayWhatTheyAreFor(Migration migration) {
		assertThat(migration.text()).startsWith("// ");
	}

	@ParameterizedTest
	@MethodSource("files")
	void holdSchemaStatementsThatMayRunAgain(Migration migration) {
		assertThat(migration.statements()).isNotEmpty()
			.allMatch((it) -> it.matches("(?s)CREATE .*(CONSTRAINT|INDEX) \\w+ IF NOT EXISTS FOR .*"
					+ "|DROP (CONSTRAINT|INDEX) \\w+ IF EXISTS"));
	}

	@Test
	void splitAtSemicolonsThatEndALine() {
		Migration migration = Migration.of("V0001__Create_two.cypher", "// why;\nCREATE a\n  FOR b;\nCREATE c;\n");
		assertThat(migration.statements()).containsExactly("CREATE a\n  FOR b", "CREATE c");
	}

	@Test
	void areRefusedWithAnotherKindOfName() {
		assertThatIllegalArgumentException().isThrownBy(() -> Migration.of("V1__create.cypher", ""))
			.withMessageContaining("V1__create.cypher");
	}

	static List<Migration> files() {
		return MigrationFiles.read();
	}

}
