package fr.maillage.ui.sheet;

import org.jspecify.annotations.Nullable;

/** Too many sheets are being made: this one had no turn, and nothing of it is made. */
final class PressBusy extends RuntimeException {

	PressBusy(String why, @Nullable Throwable cause) {
		super(why, cause);
	}

}
