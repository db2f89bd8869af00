package fr.maillage.establishment.graph;

import fr.maillage.establishment.Establishment;
import fr.maillage.evidence.Row;
import fr.maillage.relation.EntityKind;
import fr.maillage.relation.EntityReader;
import org.springframework.stereotype.Component;

/** Makes an establishment of its properties. */
@Component
class EstablishmentReader implements EntityReader<Establishment> {

	@Override
	public EntityKind kind() {
		return EntityKind.ESTABLISHMENT;
	}

	@Override
	public Establishment read(Row row) {
		return new Establishment(row.text("id"), row.text("name"), row.textOrNull("type"), row.textOrNull("sector"),
				row.textOrNull("place"), row.textOrNull("finess"), row.texts("aliases"), row.textOrNull("description"),
				row.status(), row.citationIds());
	}

}
