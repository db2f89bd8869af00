package fr.maillage.peer;

import fr.maillage.relation.EntityRef;
import fr.maillage.relation.Relation;

/**
 * Something that a document tells of a thing.
 *
 * @param criterion what it counts for
 * @param value the theme, wave, place, body or experiment
 * @param relation the relationship that tells it
 */
public record Trait(Criterion criterion, EntityRef value, Relation relation) {
}
