package fr.maillage.ui.coverage;

import fr.maillage.coverage.CellState;

/** A number of the matrix that was opened, to read what it counts. */
sealed interface Opened {

	/** Where a region meets a column. */
	record OfCell(String region, String column) implements Opened {
	}

	/** All clusters of a region. */
	record OfRow(String region) implements Opened {
	}

	/** All clusters of a column. */
	record OfColumn(String column) implements Opened {
	}

	/** All cells that tell the same. */
	record OfState(CellState state) implements Opened {
	}

}
