package fr.maillage.method.graph;

import fr.maillage.evidence.Row;
import fr.maillage.method.Event;
import fr.maillage.relation.EntityKind;
import fr.maillage.relation.EntityReader;
import org.springframework.stereotype.Component;

/** Makes an event of its properties. */
@Component
class EventReader implements EntityReader<Event> {

	@Override
	public EntityKind kind() {
		return EntityKind.EVENT;
	}

	@Override
	public Event read(Row row) {
		return new Event(row.text("id"), row.text("name"), row.partialDateOrNull("date"), row.textOrNull("description"),
				row.status(), row.citationIds());
	}

}
