package fr.maillage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

class ReadmeTests {

	@ParameterizedTest
	@ValueSource(strings = { "who-acts-in-a-region", "disagreement", "meta" })
	void quotesAQueryThatIsTested(String name) throws IOException {
		String query = new ClassPathResource("graphql-test/" + name + ".graphql")
			.getContentAsString(StandardCharsets.UTF_8);
		assertThat(Files.readString(Path.of("../README.md"))).contains("```graphql\n" + query.strip() + "\n```");
	}

}
