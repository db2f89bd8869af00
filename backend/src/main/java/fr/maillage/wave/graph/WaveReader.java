package fr.maillage.wave.graph;

import fr.maillage.evidence.Row;
import fr.maillage.relation.EntityKind;
import fr.maillage.relation.EntityReader;
import fr.maillage.wave.Wave;
import org.springframework.stereotype.Component;

/** Makes a wave of its properties. */
@Component
class WaveReader implements EntityReader<Wave> {

	@Override
	public EntityKind kind() {
		return EntityKind.WAVE;
	}

	@Override
	public Wave read(Row row) {
		return new Wave(row.text("id"), row.text("name"), row.integerOrNull("number"), row.validity(),
				row.textOrNull("description"), row.status(), row.citationIds());
	}

}
