package fr.maillage.check;

import java.util.List;

/** Checks held in memory. */
public record InMemoryChecks(List<Check> all) implements Checks {
}
