package fr.maillage.network;

import fr.maillage.relation.Direction;
import fr.maillage.relation.RelationType;
import java.util.Comparator;

/**
 * How many things surround a thing by one type of relationship.
 *
 * @param direction on which side of the relationships the thing stands: never
 * {@code EITHER}
 * @param neighbors how many, each once however many relationships link it
 */
public record NeighborCount(RelationType type, Direction direction, int neighbors) {

	/** In the order of the types, then by side. */
	public static final Comparator<NeighborCount> MOST_TELLING_FIRST = Comparator.comparing(NeighborCount::type)
		.thenComparing(NeighborCount::direction);

}
