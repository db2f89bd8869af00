package fr.maillage.territory;

import fr.maillage.evidence.Status;
import fr.maillage.relation.Entity;
import fr.maillage.relation.EntityKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A département of France.
 *
 * @param code INSEE code, such as "76" or "2A"
 * @param capital chef-lieu; null when not recorded
 */
public record Departement(String id, String code, String name, @Nullable String capital, Status status,
		List<String> citationIds) implements Entity {

	@Override
	public EntityKind kind() {
		return EntityKind.DEPARTEMENT;
	}

}
