package fr.maillage.ui.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.streams.DownloadEvent;
import fr.maillage.ui.ViewTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

class SheetPressTests extends ViewTest {

	private static final Batch.Sheet SHEET = new Batch.Sheet("<article class=\"regional-sheet\"><p>Un</p></article>",
			"Fiche");

	/** Its only turns are taken. */
	private final SheetPress busy = new SheetPress(0, Duration.ofMillis(1), 1);

	@Test
	void doesNotLetOneWaitForEver() {
		assertThatExceptionOfType(PressBusy.class).isThrownBy(() -> this.busy.print(SHEET, "fr", "/"));
	}

	@Test
	void refusesAtOnceWhatFindsTooManyBefore() {
		SheetPress full = new SheetPress(0, Duration.ofHours(1), 0);
		assertThatExceptionOfType(PressBusy.class).isThrownBy(() -> full.print(SHEET, "fr", "/"))
			.withMessageContaining("wait already");
	}

	@Test
	void givesItsTurnToTheNext() {
		SheetPress press = new SheetPress(1, Duration.ofMinutes(1), 1);
		assertThat(press.print(SHEET, "fr", "/")).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
		assertThat(press.print(SHEET, "fr", "/")).isNotEmpty();
	}

	@Test
	void saysInPlaceOfTheFileThatItHadNoTurn() throws IOException {
		MockHttpServletResponse response = new MockHttpServletResponse();
		new SheetDownload(this.busy, "fiche", SHEET, "fr", "/", "Trop de fiches")
			.handleDownloadRequest(new DownloadEvent(VaadinRequest.getCurrent(),
					new VaadinServletResponse(response, (VaadinServletService) VaadinService.getCurrent()),
					VaadinSession.getCurrent(), UI.getCurrent().getElement()));
		assertThat(response.getStatus()).isEqualTo(503);
		assertThat(response.getHeader("Content-Disposition")).isNull();
		assertThat(response.getContentAsString()).contains("<html lang=\"fr\">", "<p>Trop de fiches</p>");
	}

	@Test
	void tellsABatchThatItHadNoTurn() throws InterruptedException {
		Batch batch = new Batch(this.busy, "Fiches", List.of(SHEET), "fr", "/");
		batch.start();
		Instant end = Instant.now().plus(Duration.ofMinutes(1));
		while (!batch.failed() && Instant.now().isBefore(end)) {
			Thread.sleep(10);
		}
		assertThat(batch.busy()).isTrue();
		assertThat(batch.file()).isNull();
	}

}
