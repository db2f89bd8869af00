package fr.maillage.peer;

import fr.maillage.relation.EntityRef;
import fr.maillage.relation.Relation;
import java.util.List;

/**
 * What two peers share, and how much it counts.
 *
 * @param points twice the weight, or once when they share it only nearly
 * @param whole whether they share it wholly
 * @param inCommon what they share; none for a type or a status, which {@code word} tells
 * @param word the type or the status; empty for all else
 * @param because the relationships that tell it
 */
public record Contribution(Criterion criterion, int points, boolean whole, List<EntityRef> inCommon, String word,
		List<Relation> because) {
}
