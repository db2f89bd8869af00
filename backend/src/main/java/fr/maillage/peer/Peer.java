package fr.maillage.peer;

import fr.maillage.relation.EntityRef;
import java.util.List;

/**
 * A peer.
 *
 * @param peer an establishment, or an anonymous group
 * @param contributions what is shared, the most first
 * @param untold on what no document tells enough: it counts for nothing
 */
public record Peer(EntityRef peer, List<Contribution> contributions, List<Criterion> untold) {

	/** The sum of what is shared. */
	public int score() {
		return this.contributions.stream().mapToInt(Contribution::points).sum();
	}

}
