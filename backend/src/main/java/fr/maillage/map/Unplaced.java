package fr.maillage.map;

import fr.maillage.relation.EntityRef;
import java.util.List;

/**
 * The bodies and establishments of which nothing tells where they are.
 *
 * @param things the first of them, by name
 * @param number how many there are
 */
public record Unplaced(List<EntityRef> things, int number) {
}
