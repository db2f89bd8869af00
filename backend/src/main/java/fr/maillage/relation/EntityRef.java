package fr.maillage.relation;

/**
 * A thing, named.
 *
 * @param id stable business id
 * @param name French name
 * @param kind what kind of thing it is
 */
public record EntityRef(String id, String name, EntityKind kind) {
}
