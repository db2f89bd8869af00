package fr.maillage.method;

import fr.maillage.evidence.PartialDate;
import fr.maillage.evidence.Status;
import fr.maillage.relation.Entity;
import fr.maillage.relation.EntityKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A seminar, a launch, a publication.
 *
 * @param date null when not dated
 */
public record Event(String id, String name, @Nullable PartialDate date, @Nullable String description, Status status,
		List<String> citationIds) implements Entity {

	@Override
	public EntityKind kind() {
		return EntityKind.EVENT;
	}

}
