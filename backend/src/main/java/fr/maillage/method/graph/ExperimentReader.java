package fr.maillage.method.graph;

import fr.maillage.evidence.Row;
import fr.maillage.method.Experiment;
import fr.maillage.relation.EntityKind;
import fr.maillage.relation.EntityReader;
import org.springframework.stereotype.Component;

/** Makes an experiment of its properties. */
@Component
class ExperimentReader implements EntityReader<Experiment> {

	@Override
	public EntityKind kind() {
		return EntityKind.EXPERIMENT;
	}

	@Override
	public Experiment read(Row row) {
		return new Experiment(row.text("id"), row.text("name"), row.textOrNull("description"), row.status(),
				row.citationIds());
	}

}
