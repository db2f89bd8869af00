package fr.maillage.evidence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A date as a document prints it, with the days it allows.
 *
 * @param text the printed words, such as "fin 2015"
 * @param earliest first day that the words allow; null without bound
 * @param latest last day that the words allow; null without bound
 * @param precision what the words allow
 */
public record PartialDate(String text, @Nullable LocalDate earliest, @Nullable LocalDate latest,
		DatePrecision precision) {
}
