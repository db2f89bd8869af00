package fr.maillage.ui.thing;

import com.vaadin.flow.component.Component;
import fr.maillage.cluster.Cluster;
import fr.maillage.cluster.ClusterSummary;
import fr.maillage.cluster.Clusters;
import fr.maillage.method.Experiment;
import fr.maillage.relation.Entity;
import fr.maillage.relation.Relation;
import fr.maillage.relation.Relations;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rows of one list, each as its kind is best told. */
final class Rows {

	private final Clusters clusters;

	/** More than the experiments of a page have. */
	private static final int AT_MOST = 2000;

	private final Relations relations;

	private final Map<String, ClusterSummary> summaries = new HashMap<>();

	private final Map<String, List<Place>> places = new HashMap<>();

	Rows(Clusters clusters, Relations relations) {
		this.clusters = clusters;
		this.relations = relations;
	}

	/** Reads at once what the rows of a page tell beside the things themselves. */
	void prepare(List<Entity> page) {
		List<String> ids = page.stream().filter(Cluster.class::isInstance).map(Entity::id).toList();
		if (!ids.isEmpty()) {
			this.clusters.summaries(ids).forEach((summary) -> this.summaries.put(summary.id(), summary));
		}
		List<String> experiments = page.stream().filter(Experiment.class::isInstance).map(Entity::id).toList();
		if (!experiments.isEmpty()) {
			List<Relation> around = this.relations.around(experiments, AT_MOST);
			List<Relation> regions = Place.regions(experiments, around, this.relations);
			experiments.forEach((id) -> this.places.put(id, Place.of(id, around, regions)));
		}
	}

	Component row(Entity thing) {
		ClusterSummary summary = this.summaries.get(thing.id());
		if (summary != null) {
			return new ClusterRow(summary);
		}
		return new ThingRow(thing, this.places.getOrDefault(thing.id(), List.of()));
	}

}
