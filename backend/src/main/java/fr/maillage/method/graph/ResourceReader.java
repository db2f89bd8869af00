package fr.maillage.method.graph;

import fr.maillage.evidence.Row;
import fr.maillage.method.Resource;
import fr.maillage.relation.EntityKind;
import fr.maillage.relation.EntityReader;
import org.springframework.stereotype.Component;

/** Makes a resource of its properties. */
@Component
class ResourceReader implements EntityReader<Resource> {

	@Override
	public EntityKind kind() {
		return EntityKind.RESOURCE;
	}

	@Override
	public Resource read(Row row) {
		return new Resource(row.text("id"), row.text("name"), row.text("resourceKind"), row.partialDateOrNull("date"),
				row.textOrNull("url"), row.textOrNull("description"), row.status(), row.citationIds());
	}

}
