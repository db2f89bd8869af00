package fr.maillage.cluster;

import fr.maillage.relation.EntityRef;
import java.util.List;
import java.util.Set;

/**
 * Who takes part in a cluster, with what is needed to count each establishment once.
 *
 * @param ref a group, or a named establishment
 * @param min at least this many; 1 for an establishment
 * @param max at most this many; 1 for an establishment
 * @param within ids of the groups that contain it
 * @param same ids of groups that we take for the same
 * @param clusters ids of all the clusters in which it takes part
 * @param announcedIn ids of those of these in which documents only announce that it takes
 * part, or which they only announce
 * @param named the named establishments: itself, or those of the group
 */
public record Participant(EntityRef ref, int min, int max, Set<String> within, Set<String> same, Set<String> clusters,
		Set<String> announcedIn, List<EntityRef> named) {

	/** Whether documents only announce that it takes part in these clusters. */
	boolean announced(Set<String> clusterIds) {
		return this.clusters.stream().filter(clusterIds::contains).allMatch(this.announcedIn::contains);
	}

	/** Whether one of these already contains it, or is the same and comes first. */
	boolean countedIn(Set<String> ids) {
		return this.within.stream().anyMatch(ids::contains)
				|| this.same.stream().anyMatch((id) -> ids.contains(id) && id.compareTo(this.ref.id()) < 0);
	}

}
