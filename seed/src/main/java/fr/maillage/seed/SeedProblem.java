package fr.maillage.seed;

import org.jspecify.annotations.Nullable;

/**
 * Something in the facts that is not as it must be.
 *
 * @param file where, such as {@code sources/page-qvct/figures.csv}
 * @param line its line, from 1; 0 for the whole file
 * @param column the column or key; null for the whole line
 * @param value what stands there; null when nothing does
 * @param expected what was expected instead
 */
public record SeedProblem(String file, long line, @Nullable String column, @Nullable String value, String expected) {

	@Override
	public String toString() {
		StringBuilder text = new StringBuilder(this.file);
		if (this.line > 0) {
			text.append(", line ").append(this.line);
		}
		if (this.column != null) {
			text.append(", ").append(this.column);
		}
		if (this.value != null) {
			text.append(", \"").append(this.value).append('"');
		}
		return text.append(": expected ").append(this.expected).toString();
	}

}
