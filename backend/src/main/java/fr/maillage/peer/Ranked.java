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
}
