package fr.maillage.seed;

import fr.maillage.seed.format.RowKind;
import java.util.Map;

/**
 * One row of a file, as text.
 *
 * @param kind its kind, told by the name of the file
 * @param place where it stands
 * @param source id of the document that it is drawn from
 * @param cells what its columns hold
 */
record Row(RowKind kind, Place place, String source, Map<String, String> cells) {

	/** What a column holds; empty when nothing. */
	String cell(String column) {
		return this.cells.getOrDefault(column, "");
	}

}
