package fr.maillage.network;

import fr.maillage.relation.Direction;
import fr.maillage.relation.RelationType;
import java.util.Set;

/**
 * Some of what surrounds a thing.
 *
 * @param types by these types of relationships
 * @param direction on which side of them the thing stands
 */
public record Expansion(String id, Set<RelationType> types, Direction direction) {
}
