package fr.maillage.coverage;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where clusters are known, and where and why not.
 *
 * @param axis what the columns are
 * @param sourcesSince documents before that day count as too old; null for no limit
 * @param columns the columns shown, with their totals
 * @param rows today's regions, by name
 * @param hidden columns that exist and are not shown
 */
public record Matrix(Axis axis, @Nullable LocalDate sourcesSince, List<ColumnTotal> columns, List<MatrixRow> rows,
		int hidden) {

	/** How many cells are in that state; the states together make rows × columns. */
	public int count(CellState state) {
		return (int) this.rows.stream()
			.flatMap((row) -> row.cells().stream())
			.filter((cell) -> cell.state() == state)
			.count();
	}

	/** How many cells it has. */
	public int size() {
		return this.rows.size() * this.columns.size();
	}

	/** How many clusters are described in the regions, each counted once. */
	public int clusters() {
		return (int) this.rows.stream().flatMap((row) -> row.knowledge().clusters().stream()).distinct().count();
	}

	/** How many of these documents only announce. */
	public int announced() {
		return (int) this.rows.stream().flatMap((row) -> row.knowledge().announced().stream()).distinct().count();
	}

}
