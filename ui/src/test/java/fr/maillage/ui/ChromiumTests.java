package fr.maillage.ui;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;

class ChromiumTests {

	@Test
	void isSkippedOnAMachineOfAPerson() {
		assertThatExceptionOfType(TestAbortedException.class).isThrownBy(() -> Chromium.requireOrSkip(false, false));
	}

	@Test
	void isRequiredInContinuousIntegration() {
		assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> Chromium.requireOrSkip(false, true))
			.withMessageContaining("install the package chromium");
	}

	@Test
	void isUsedWhereItIs() {
		assertThatNoException().isThrownBy(() -> Chromium.requireOrSkip(true, true));
	}

}
