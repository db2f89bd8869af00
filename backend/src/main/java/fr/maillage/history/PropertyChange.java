package fr.maillage.history;

import org.jspecify.annotations.Nullable;

/**
 * What one property was, and what it became.
 *
 * @param property its name in the graph
 * @param before null when it had none
 * @param after null when it has none any more
 */
public record PropertyChange(String property, @Nullable String before, @Nullable String after) {
}
