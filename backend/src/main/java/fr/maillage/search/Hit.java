package fr.maillage.search;

import fr.maillage.relation.Entity;
import org.jspecify.annotations.Nullable;

/**
 * A thing that answers a search.
 *
 * @param entity the thing
 * @param way how it was found
 * @param matched the other name by which it was found; null when it was its own, or none
 */
public record Hit(Entity entity, Way way, @Nullable String matched) {
}
