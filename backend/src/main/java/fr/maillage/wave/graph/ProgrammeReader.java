package fr.maillage.wave.graph;

import fr.maillage.evidence.Row;
import fr.maillage.relation.EntityKind;
import fr.maillage.relation.EntityReader;
import fr.maillage.wave.Programme;
import org.springframework.stereotype.Component;

/** Makes a programme of its properties. */
@Component
class ProgrammeReader implements EntityReader<Programme> {

	@Override
	public EntityKind kind() {
		return EntityKind.PROGRAMME;
	}

	@Override
	public Programme read(Row row) {
		return new Programme(row.text("id"), row.text("name"), row.texts("aliases"), row.textOrNull("description"),
				row.status(), row.citationIds());
	}

}
