package fr.maillage.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.server.ErrorEvent;
import java.io.IOException;
import org.apache.catalina.connector.ClientAbortException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What the log says of a page that failed. */
@ExtendWith(OutputCaptureExtension.class)
class UiErrorHandlerTests {

	@Test
	void aFailureIsTold(CapturedOutput output) {
		new UiErrorHandler().error(new ErrorEvent(new IllegalStateException("the cause")));
		assertThat(output).contains("A page failed", "the cause");
	}

	@Test
	void aPersonWhoLeftIsNoFailure(CapturedOutput output) {
		new UiErrorHandler().error(new ErrorEvent(new ClientAbortException(new IOException("Broken pipe"))));
		assertThat(output).doesNotContain("A page failed");
	}

}
