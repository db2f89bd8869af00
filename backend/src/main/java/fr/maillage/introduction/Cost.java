package fr.maillage.introduction;

import fr.maillage.relation.EntityRef;
import org.jspecify.annotations.Nullable;

/**
 * Something that makes a path less good.
 *
 * @param costKind what
 * @param points how much
 * @param through the thing that one goes through, or comes to; null when it is the whole
 * path
 */
public record Cost(CostKind costKind, int points, @Nullable EntityRef through) {
}
