package fr.maillage.peer;

import fr.maillage.relation.EntityRef;
import java.util.List;

/**
 * Peers in their order.
 *
 * @param nearThemes the themes on which they are peers, near ones among them
 * @param peers the best first; those with the same score by name
 * @param cut whether there are more than were looked at
 */
public record Ranked(List<EntityRef> nearThemes, List<Peer> peers, boolean cut) {

	/** The rank of the peer at this place: those with the same score share theirs. */
	public int rank(int place) {
		int score = this.peers.get(place).score();
		return 1 + (int) this.peers.stream().filter((peer) -> peer.score() > score).count();
	}

}
