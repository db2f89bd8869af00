package fr.maillage.ui.sheet;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Too many sheets are being made: this one had no turn, and nothing of it is made. */
final class PressBusy extends RuntimeException {

	PressBusy(Duration wait, @Nullable Throwable cause) {
		super("No turn within %d s".formatted(wait.toSeconds()), cause);
	}

}
