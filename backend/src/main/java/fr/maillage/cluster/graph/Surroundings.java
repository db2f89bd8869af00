package fr.maillage.cluster.graph;

import fr.maillage.cluster.Cluster;
import fr.maillage.cluster.ClusterSummary;
import fr.maillage.cluster.Headcount;
import fr.maillage.cluster.TeamSummary;
import fr.maillage.relation.Relation;
import fr.maillage.relation.RelationType;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The relationships around some clusters, to be told apart.
 *
 * @param relations by cluster id
 */
record Surroundings(Map<String, List<Relation>> relations) {

	ClusterSummary summary(Cluster cluster, List<TeamSummary> teams, Headcount headcount) {
		List<Relation> around = this.relations.getOrDefault(cluster.id(), List.of());
		Predicate<Relation> leaves = (relation) -> relation.from().id().equals(cluster.id());
		Predicate<Relation> arrives = (relation) -> relation.to().id().equals(cluster.id());
		return new ClusterSummary(cluster, select(around, leaves.and(is(RelationType.LOCATED_IN))),
				select(around, leaves.and(is(RelationType.PART_OF))),
				select(around, leaves.and(is(RelationType.ADDRESSES))),
				select(around, arrives.and(is(RelationType.PARTICIPATES_IN))),
				select(around, leaves.or(arrives).negate()), teams, headcount);
	}

	private static Predicate<Relation> is(RelationType type) {
		return (relation) -> relation.type() == type;
	}

	private static List<Relation> select(List<Relation> relations, Predicate<Relation> condition) {
		return relations.stream().filter(condition).toList();
	}

}
