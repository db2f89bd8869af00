package fr.maillage.introduction;

import fr.maillage.relation.EntityRef;

/**
 * A thing on a path.
 *
 * @param degree how many relationships it has: who knows very many introduces less
 * @param national whether it is a national body
 */
public record Stop(EntityRef thing, int degree, boolean national) {
}
