package fr.maillage.territory.graph;

import fr.maillage.evidence.Row;
import fr.maillage.relation.EntityKind;
import fr.maillage.relation.EntityReader;
import fr.maillage.territory.Departement;
import org.springframework.stereotype.Component;

/** Makes a département of its properties. */
@Component
class DepartementReader implements EntityReader<Departement> {

	@Override
	public EntityKind kind() {
		return EntityKind.DEPARTEMENT;
	}

	@Override
	public Departement read(Row row) {
		return new Departement(row.text("id"), row.text("code"), row.text("name"), row.textOrNull("capital"),
				row.status(), row.citationIds());
	}

}
