package fr.maillage.coverage;

import fr.maillage.relation.EntityRef;
import java.util.List;

/**
 * A column of the matrix.
 *
 * @param key id of the theme or wave that comes first among its labels, or name of the
 * sector
 * @param name French name of the first of its labels
 * @param labels the things that make it: several when labels that may mean the same are
 * joined, none for a sector
 * @param narrower narrower themes, whose clusters count here too
 * @param waves the waves that documents say work on it, in whatever region
 * @param members the clusters that belong to it
 */
public record Column(String key, String name, List<EntityRef> labels, List<EntityRef> narrower, List<EntityRef> waves,
		List<Member> members) {

	/** Whether it joins labels that no document joins. */
	public boolean joined() {
		return this.labels.size() + this.narrower.size() > 1;
	}

	/** Whether a cluster or a wave is known to work on it. */
	public boolean addressed() {
		return !this.members.isEmpty() || !this.waves.isEmpty();
	}

	/**
	 * A cluster of the column.
	 *
	 * @param clusterId its id
	 * @param inferred whether no document says that it belongs there: we deduce it
	 * @param whole whether all of its participants belong there: one that joins both
	 * sectors has some in each, and no document counts them for us
	 */
	public record Member(String clusterId, boolean inferred, boolean whole) {
	}

}
