package fr.maillage.seed.format;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One column of a kind of row.
 *
 * @param name as it stands in the header
 * @param property its name in the graph
 * @param type what its cells hold
 * @param required whether one of the rows of a thing must fill it
 * @param codes the words that a coded cell may hold; empty for other columns
 * @param relation the relationship that a reference also makes; null for other columns
 */
public record Column(String name, String property, CellType type, boolean required, List<String> codes,
		@Nullable String relation) {

	static Column text(String name) {
		return of(name, CellType.TEXT);
	}

	static Column code(String name, List<String> codes) {
		return new Column(name, property(name), CellType.CODE, false, codes, null);
	}

	static Column reference(String name, String relation) {
		return new Column(name, property(name), CellType.REFERENCE, true, List.of(), relation);
	}

	static Column of(String name, CellType type) {
		return new Column(name, property(name), type, false, List.of(), null);
	}

	Column need() {
		return new Column(this.name, this.property, this.type, true, this.codes, this.relation);
	}

	/** The same column under another name in the graph. */
	Column as(String property) {
		return new Column(this.name, property, this.type, this.required, this.codes, this.relation);
	}

	/**
	 * The value that a cell holds.
	 * @throws IllegalArgumentException with what was expected
	 */
	public Object read(String cell) {
		if (!this.codes.isEmpty() && !this.codes.contains(cell)) {
			throw new IllegalArgumentException("one of " + String.join(", ", this.codes));
		}
		return this.type.read(cell);
	}

	private static String property(String name) {
		StringBuilder camel = new StringBuilder();
		for (String word : name.split("_")) {
			camel.append(camel.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
		}
		return camel.toString();
	}

}
