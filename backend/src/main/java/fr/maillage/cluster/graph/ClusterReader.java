package fr.maillage.cluster.graph;

import fr.maillage.cluster.Cluster;
import fr.maillage.evidence.Row;
import fr.maillage.relation.EntityKind;
import fr.maillage.relation.EntityReader;
import org.springframework.stereotype.Component;

/** Makes a cluster of its properties. */
@Component
class ClusterReader implements EntityReader<Cluster> {

	@Override
	public EntityKind kind() {
		return EntityKind.CLUSTER;
	}

	@Override
	public Cluster read(Row row) {
		return new Cluster(row.text("id"), row.text("name"), row.validity(), row.textOrNull("description"),
				row.flag("announced"), row.status(), row.citationIds());
	}

}
