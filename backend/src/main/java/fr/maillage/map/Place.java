package fr.maillage.map;

import fr.maillage.relation.EntityRef;
import java.util.List;

/**
 * The bodies and establishments of one département, or of a region when their département
 * is not known.
 *
 * @param place the département or the region
 * @param located the first of them, by name
 * @param number how many there are
 */
public record Place(EntityRef place, List<Located> located, int number) {
}
