package fr.maillage.ui.coverage;

import fr.maillage.coverage.Axis;
import fr.maillage.coverage.MatrixQuestion;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an address asks the matrix for.
 *
 * @param axis what the columns are
 * @param all whether also the columns that nothing addresses are shown
 * @param since a year: a region whose newest document is older counts as not documented;
 * null for no limit
 * @param byNumber whether the regions with the most clusters come first, rather than by
 * name
 * @param opened what is open below the matrix; null for nothing
 */
record Asked(Axis axis, boolean all, @Nullable Integer since, boolean byNumber, @Nullable Opened opened) {

	MatrixQuestion question() {
		return new MatrixQuestion(this.axis, Set.of(), this.all,
				(this.since != null) ? LocalDate.of(this.since, 1, 1) : null);
	}

	/** Other columns: what was open is closed. */
	Asked along(Axis other) {
		return new Asked(other, false, this.since, this.byNumber, null);
	}

	Asked withAll(boolean every) {
		return new Asked(this.axis, every, this.since, this.byNumber, every ? this.opened : null);
	}

	Asked since(@Nullable Integer year) {
		return new Asked(this.axis, this.all, year, this.byNumber, this.opened);
	}

	Asked byNumber(boolean most) {
		return new Asked(this.axis, this.all, this.since, most, this.opened);
	}

	Asked opening(Opened other) {
		return new Asked(this.axis, this.all, this.since, this.byNumber, other);
	}

}
