package fr.maillage.relation;

/**
 * A region, wave or theme to which a list can be narrowed.
 *
 * @param target the region, wave or theme
 * @param number how many things the narrowed list holds, at least one
 */
public record NearChoice(EntityRef target, long number) {
}
