package fr.maillage.establishment;

import fr.maillage.evidence.Status;
import fr.maillage.relation.Entity;
import fr.maillage.relation.EntityKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Participants that a source counts without naming them: "6 HAD, publics et privés".
 *
 * @param type HOSPITAL, CLINIC, EHPAD, HAD…; null when not said
 * @param sector PUBLIC, PRIVATE…; null when not said
 * @param min at least this many
 * @param max at most this many
 */
public record ParticipantGroup(String id, String name, @Nullable String type, @Nullable String sector, int min, int max,
		@Nullable String description, Status status, List<String> citationIds) implements Entity {

	@Override
	public EntityKind kind() {
		return EntityKind.PARTICIPANT_GROUP;
	}

}
