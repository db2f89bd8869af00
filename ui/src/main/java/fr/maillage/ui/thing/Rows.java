package fr.maillage.ui.thing;

import com.vaadin.flow.component.Component;
import fr.maillage.cluster.Cluster;
import fr.maillage.cluster.ClusterSummary;
import fr.maillage.cluster.Clusters;
import fr.maillage.provenance.Disagreement;
import fr.maillage.relation.Entity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rows of one list, each as its kind is best told. */
final class Rows {

	private final Clusters clusters;

	private final Map<String, ClusterSummary> summaries = new HashMap<>();

	Rows(Clusters clusters) {
		this.clusters = clusters;
	}

	/** Reads at once what the rows of a page tell beside the things themselves. */
	void prepare(List<Entity> page) {
		List<String> ids = page.stream().filter(Cluster.class::isInstance).map(Entity::id).toList();
		if (!ids.isEmpty()) {
			this.clusters.summaries(ids).forEach((summary) -> this.summaries.put(summary.id(), summary));
		}
	}

	Component row(Entity thing) {
		ClusterSummary summary = this.summaries.get(thing.id());
		if (summary != null) {
			return new ClusterRow(summary);
		}
		return (thing instanceof Disagreement disagreement) ? new DisagreementRow(disagreement) : new ThingRow(thing);
	}

}
