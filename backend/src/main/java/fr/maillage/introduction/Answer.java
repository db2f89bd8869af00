package fr.maillage.introduction;

import java.util.List;

/**
 * The introductions between two things.
 *
 * @param introductions the best, each by other people where it can be; none when no
 * document links the two so
 * @param relaxations when there is none: constraints of which giving up one would give
 * some
 */
public record Answer(List<Introduction> introductions, List<Constraint> relaxations) {
}
