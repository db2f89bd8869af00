package fr.maillage.provenance;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The number that the words of a claim tell: « 5 à 8 » is 5 to 8, « près de 200 » at most
 * 200.
 *
 * @param measure what is counted: ESTABLISHMENTS, DAYS, AMOUNT…
 * @param min plain number; null when the words give none
 * @param max plain number; null when the words give none
 * @param approximate whether the document says that it is
 */
public record Quantity(String measure, @Nullable BigDecimal min, @Nullable BigDecimal max, boolean approximate) {

	/** Whether it is one number, not a range. */
	public boolean single() {
		return this.min == null || this.max == null || this.min.compareTo(this.max) == 0;
	}

}
