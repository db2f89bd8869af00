package fr.maillage.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTests {

	private static final String LIST = "Query.organizations{kind=ARS}";

	private final Cursor cursor = new Cursor("ars normandie", "ars-normandie");

	@Test
	void comesBackAsItWas() {
		assertThat(Cursor.decode(this.cursor.encode(LIST), LIST)).isEqualTo(this.cursor);
	}

	@Test
	void isRefusedInAListWithAnotherFilter() {
		String text = this.cursor.encode(LIST);
		assertThatExceptionOfType(BadInput.class)
			.isThrownBy(() -> Cursor.decode(text, "Query.organizations{kind=ARACT}"))
			.withMessageContaining("does not belong to this list");
	}

	@Test
	void isRefusedWhenItWasChanged() {
		String inside = new String(Base64.getUrlDecoder().decode(this.cursor.encode(LIST)), StandardCharsets.UTF_8);
		String changed = Base64.getUrlEncoder()
			.withoutPadding()
			.encodeToString(inside.replace("normandie", "bretagne").getBytes(StandardCharsets.UTF_8));
		assertThatExceptionOfType(BadInput.class).isThrownBy(() -> Cursor.decode(changed, LIST));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "O_2", "***", "YQ", "YQpiCmM", "é" })
	void isRefusedWhenItIsNone(String text) {
		assertThatExceptionOfType(BadInput.class).isThrownBy(() -> Cursor.decode(text, LIST));
	}

}
