package fr.maillage.territory;

import fr.maillage.evidence.Status;
import fr.maillage.relation.Entity;
import fr.maillage.relation.EntityKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A region of France.
 *
 * @param code INSEE code; null for a region of the map before 2016
 * @param former whether it is of the map before 2016
 * @param capital chef-lieu; null when not recorded. The seat of the ARS may be elsewhere
 * @param departements how many départements it has
 */
public record Region(String id, @Nullable String code, String name, boolean former, @Nullable String capital,
		int departements, Status status, List<String> citationIds) implements Entity {

	@Override
	public EntityKind kind() {
		return EntityKind.REGION;
	}

}
