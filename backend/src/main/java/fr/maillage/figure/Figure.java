package fr.maillage.figure;

import fr.maillage.evidence.PartialDate;
import fr.maillage.evidence.Status;
import fr.maillage.relation.Entity;
import fr.maillage.relation.EntityKind;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number that a source states about something. Figures of different populations or
 * periods are never added.
 *
 * @param aboutId what it is about
 * @param measure what is counted: ESTABLISHMENTS, REGIONS, CLUSTERS, AMOUNT…
 * @param value as printed: "79", "près de 200"
 * @param min plain number; null when the words give none
 * @param max plain number; null when the words give none
 * @param unit such as EUR; null for a count
 * @param approximate whether the document says that it is
 * @param population of whom it speaks; null when not said
 * @param period of when it speaks; null when not said
 */
public record Figure(String id, String name, String aboutId, String measure, String value, @Nullable BigDecimal min,
		@Nullable BigDecimal max, @Nullable String unit, boolean approximate, @Nullable String population,
		@Nullable PartialDate period, Status status, List<String> citationIds) implements Entity {

	@Override
	public EntityKind kind() {
		return EntityKind.FIGURE;
	}

}
