package fr.maillage.organization;

import fr.maillage.evidence.Status;
import fr.maillage.relation.Entity;
import fr.maillage.relation.EntityKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A body.
 *
 * @param organizationKind what sort of body
 * @param acronym null when it has none
 * @param aliases other names that documents print
 * @param address null when no document prints it
 * @param website null when no document prints it
 * @param description what documents say of it; null when nothing
 */
public record Organization(String id, String name, OrganizationKind organizationKind, @Nullable String acronym,
		List<String> aliases, @Nullable String address, @Nullable String website, @Nullable String description,
		Status status, List<String> citationIds) implements Entity {

	@Override
	public EntityKind kind() {
		return EntityKind.ORGANIZATION;
	}

}
