package fr.maillage.cluster;

import fr.maillage.evidence.Status;
import fr.maillage.relation.Entity;
import fr.maillage.relation.EntityKind;
import java.util.List;

/**
 * A role slot of a team.
 *
 * @param role DIRECTION, STAFF, MEDICAL, MANAGEMENT or OTHER
 */
public record Seat(String id, String name, int position, String role, Status status,
		List<String> citationIds) implements Entity {

	@Override
	public EntityKind kind() {
		return EntityKind.SEAT;
	}

}
