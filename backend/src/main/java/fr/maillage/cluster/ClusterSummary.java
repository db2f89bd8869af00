package fr.maillage.cluster;

import fr.maillage.relation.Relation;
import java.util.List;

/**
 * A cluster with what stands around it.
 *
 * @param locations where it is
 * @param waves of which waves it is part
 * @param themes what it addresses
 * @param participants who takes part: groups first, then named establishments
 * @param parts groups within groups and members of groups
 * @param teams the teams that establishments send
 * @param headcount its own participants
 */
public record ClusterSummary(Cluster cluster, List<Relation> locations, List<Relation> waves, List<Relation> themes,
		List<Relation> participants, List<Relation> parts, List<TeamSummary> teams, Headcount headcount) {

	/** How its number of establishments stands to what the programme foresees. */
	public ClusterSize size() {
		return ClusterSize.of(this.headcount);
	}

	/** Id of the cluster. */
	public String id() {
		return this.cluster.id();
	}

}
