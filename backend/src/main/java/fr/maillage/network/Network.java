package fr.maillage.network;

import fr.maillage.relation.EntityRef;
import fr.maillage.relation.Relation;
import java.util.List;
import java.util.Map;

/**
 * What is shown of the graph.
 *
 * @param nodes the things, in the order in which they came
 * @param places where each stands, also of those that were taken away: what comes later
 * moves none
 * @param edges the relationships that link two of them, by id
 * @param cut how many more would have come, had there been room
 * @param unknown ids from which the walk was to start and that do not exist
 */
public record Network(List<EntityRef> nodes, Map<String, Place> places, List<Relation> edges, int cut,
		List<String> unknown) {
}
