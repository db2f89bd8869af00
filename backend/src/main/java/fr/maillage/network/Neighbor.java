package fr.maillage.network;

import fr.maillage.relation.EntityRef;
import fr.maillage.relation.Relation;
import java.util.List;

/**
 * A thing that surrounds another.
 *
 * @param ties what links the two, the most telling first; at least one, and not all when
 * there are very many
 * @param tieCount how many relationships link the two
 */
public record Neighbor(EntityRef neighbor, List<Relation> ties, int tieCount) {
}
