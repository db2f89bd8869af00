package fr.maillage.territory.graph;

import fr.maillage.evidence.Row;
import fr.maillage.relation.EntityKind;
import fr.maillage.relation.EntityReader;
import fr.maillage.territory.Region;
import org.springframework.stereotype.Component;

/** Makes a region of its properties. */
@Component
class RegionReader implements EntityReader<Region> {

	@Override
	public EntityKind kind() {
		return EntityKind.REGION;
	}

	@Override
	public Region read(Row row) {
		return new Region(row.text("id"), row.textOrNull("code"), row.text("name"),
				"FormerRegion".equals(row.text("kind")), row.textOrNull("capital"), row.integer("departements"),
				row.status(), row.citationIds());
	}

}
