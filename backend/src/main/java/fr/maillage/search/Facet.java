package fr.maillage.search;

import fr.maillage.relation.EntityKind;

/**
 * How many things of one kind answer a search.
 *
 * @param entityKind the kind
 * @param number how many
 */
public record Facet(EntityKind entityKind, long number) {
}
