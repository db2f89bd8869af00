package fr.maillage.ui.coverage;

import fr.maillage.coverage.CareSector;
import fr.maillage.coverage.Column;
import fr.maillage.ui.component.Words;

/** The name of a column in the language of the page, when it is our word. */
final class Sectors {

	private Sectors() {
	}

	/**
	 * The name of a column: a sector’s in our words, a theme’s and a wave’s as printed.
	 */
	static String name(Column column) {
		return column.labels().isEmpty() ? Words.label(CareSector.valueOf(column.key())) : column.name();
	}

}
