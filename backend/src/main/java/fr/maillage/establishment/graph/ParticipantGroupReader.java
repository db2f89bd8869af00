package fr.maillage.establishment.graph;

import fr.maillage.establishment.ParticipantGroup;
import fr.maillage.evidence.Row;
import fr.maillage.relation.EntityKind;
import fr.maillage.relation.EntityReader;
import org.springframework.stereotype.Component;

/** Makes a group of participants of its properties. */
@Component
class ParticipantGroupReader implements EntityReader<ParticipantGroup> {

	@Override
	public EntityKind kind() {
		return EntityKind.PARTICIPANT_GROUP;
	}

	@Override
	public ParticipantGroup read(Row row) {
		return new ParticipantGroup(row.text("id"), row.text("name"), row.textOrNull("type"), row.textOrNull("sector"),
				row.integer("min"), row.integer("max"), row.textOrNull("description"), row.status(), row.citationIds());
	}

}
