package fr.maillage.cluster;

import fr.maillage.evidence.Status;
import fr.maillage.relation.Entity;
import fr.maillage.relation.EntityKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The team that an establishment sends: role slots, never names.
 *
 * @param teamKind TRINOME, QUADRINOME or GROUP
 */
public record Team(String id, String name, String teamKind, @Nullable String description, Status status,
		List<String> citationIds) implements Entity {

	@Override
	public EntityKind kind() {
		return EntityKind.TEAM;
	}

}
