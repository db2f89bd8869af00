package fr.maillage.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import fr.maillage.ui.component.Icon;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class RailTests extends ViewTest {

	@Test
	void eachWayHasItsOwnIcon() {
		visit("");
		assertThat($(Anchor.class, $(Nav.class).withClassName("rail").single()).all()).hasSizeGreaterThan(10)
			.extracting(RailTests::icon)
			.doesNotHaveDuplicates();
	}

	@Test
	void eachIconIsInTheFileThatWeServe() throws IOException {
		try (InputStream file = Icon.class.getResourceAsStream("/META-INF/resources/icons/lucide.svg")) {
			String symbols = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
			assertThat(Arrays.stream(Icon.values())
				.map((icon) -> "id=\"" + icon.name().toLowerCase(Locale.ROOT).replace('_', '-') + "\""))
				.allMatch(symbols::contains);
		}
	}

	private static String icon(Component link) {
		return link.getChildren().findFirst().orElseThrow().getElement().getProperty("innerHTML");
	}

}
