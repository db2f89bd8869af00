package fr.maillage.provenance;

import fr.maillage.evidence.PartialDate;
import fr.maillage.evidence.Status;
import fr.maillage.relation.Entity;
import fr.maillage.relation.EntityKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one side of a disagreement says.
 *
 * @param value as it is said: "85", "près de 200"
 * @param population of whom it speaks; null when not said
 * @param period of when it speaks; null when not said
 * @param aboutId id of the figure, relationship, thing or document it is about; null when
 * none is recorded
 * @param property the property of that thing, when it is one
 * @param quantity the number that its words tell; null when they tell none that can stand
 * beside others
 * @param date the days that its words allow; null when they tell none
 */
public record Claim(String id, int position, String value, @Nullable String population, @Nullable String period,
		@Nullable String aboutId, @Nullable String property, @Nullable Quantity quantity, @Nullable PartialDate date,
		Status status, List<String> citationIds) implements Entity {

	@Override
	public String name() {
		return this.value;
	}

	@Override
	public EntityKind kind() {
		return EntityKind.CLAIM;
	}

}
