package fr.maillage.seed;

import fr.maillage.seed.format.Column;
import org.jspecify.annotations.Nullable;

/** Reads a cell as its column says. */
final class Cells {

	private Cells() {
	}

	/**
	 * The value of a cell; null when it is empty or cannot be read, which is reported.
	 */
	static @Nullable Object read(Row row, Column column, Problems problems) {
		String cell = row.cell(column.name());
		if (cell.isEmpty()) {
			return null;
		}
		try {
			return column.read(cell);
		}
		catch (IllegalArgumentException ex) {
			problems.add(row.place(), column.name(), cell, String.valueOf(ex.getMessage()));
			return null;
		}
	}

}
