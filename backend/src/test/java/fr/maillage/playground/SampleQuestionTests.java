package fr.maillage.playground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SampleQuestionTests {

	@Test
	void isItsHeadersAndTheRequestBelow() {
		assertThat(SampleQuestion.parse("who", "# fr: Qui ?\n# en: Who?\n# variables: {\"id\": \"has\"}\n{ meta }\n"))
			.isEqualTo(new SampleQuestion("who", "Qui ?", "Who?", "{ meta }", Map.of("id", "has")));
	}

	@Test
	void mayTakeNoVariables() {
		assertThat(SampleQuestion.parse("who", "# fr: Qui ?\n# en: Who?\n{ meta }\n").variables()).isEmpty();
	}

	@Test
	void isRefusedInOneLanguageOnly() {
		assertThatIllegalStateException().isThrownBy(() -> SampleQuestion.parse("who", "# fr: Qui ?\n{ meta }\n"))
			.withMessageContaining("playground/who.graphql");
	}

	@Test
	void isRefusedWithVariablesThatAreNoObject() {
		assertThatIllegalStateException()
			.isThrownBy(() -> SampleQuestion.parse("who", "# fr: Qui ?\n# en: Who?\n# variables: {id}\n{ meta }\n"))
			.withMessageContaining("playground/who.graphql");
	}

}
