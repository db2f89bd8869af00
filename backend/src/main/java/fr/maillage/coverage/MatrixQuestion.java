package fr.maillage.coverage;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which matrix is asked for.
 *
 * @param axis what the columns are
 * @param only keys of the columns to show; empty for the usual ones: all waves and
 * sectors, and the themes on which a cluster or a wave works
 * @param all whether to show every column, when no key is given
 * @param sourcesSince a region whose newest document is older counts as not documented;
 * null for no limit
 */
public record MatrixQuestion(Axis axis, Set<String> only, boolean all, @Nullable LocalDate sourcesSince) {

	/**
	 * The usual columns, whatever the age of the documents.
	 */
	public static MatrixQuestion of(Axis axis) {
		return new MatrixQuestion(axis, Set.of(), false, null);
	}

	/** Whether the matrix shows that column. */
	public boolean shows(Column column) {
		return this.only.isEmpty() ? this.all || this.axis != Axis.THEME || column.addressed()
				: this.only.contains(column.key());
	}

}
