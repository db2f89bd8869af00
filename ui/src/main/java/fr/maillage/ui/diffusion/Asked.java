package fr.maillage.ui.diffusion;

import fr.maillage.diffusion.MilestoneKind;
import org.jspecify.annotations.Nullable;

/**
 * What an address asks the diffusion for.
 *
 * @param kind the only milestones that are shown; null for all
 * @param opened what is open below the waves; null for nothing
 */
record Asked(@Nullable MilestoneKind kind, @Nullable Opened opened) {

	Asked only(@Nullable MilestoneKind other) {
		return new Asked(other, this.opened);
	}

	Asked opening(Opened other) {
		return new Asked(this.kind, other);
	}

	/** Whether it shows milestones of that kind. */
	boolean shows(MilestoneKind other) {
		return this.kind == null || this.kind == other;
	}

	/**
	 * The clusters behind a number.
	 *
	 * @param wave id of the wave
	 * @param cumulative whether those of all waves before it are among them
	 */
	record Opened(String wave, boolean cumulative) {
	}

}
