package fr.maillage.establishment;

import fr.maillage.evidence.Status;
import fr.maillage.relation.Entity;
import fr.maillage.relation.EntityKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A named establishment.
 *
 * @param type HOSPITAL, CLINIC, EHPAD, HAD…; null when not said
 * @param sector PUBLIC, PRIVATE, PRIVATE_NON_PROFIT…; null when not said
 * @param place as printed; null when not said
 * @param finess FINESS number; null when no source gives it
 */
public record Establishment(String id, String name, @Nullable String type, @Nullable String sector,
		@Nullable String place, @Nullable String finess, List<String> aliases, @Nullable String description,
		Status status, List<String> citationIds) implements Entity {

	@Override
	public EntityKind kind() {
		return EntityKind.ESTABLISHMENT;
	}

}
