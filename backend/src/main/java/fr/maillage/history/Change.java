package fr.maillage.history;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of the change log, which is only ever added to.
 *
 * @param id of the line
 * @param at when it was written
 * @param action what was done
 * @param subjectId id of the thing or relationship to which it was done; it may be gone
 * @param relationship whether it is a relationship
 * @param properties those that changed, by name; all of them when it was added or taken
 * away
 * @param importId the import that did it
 * @param origin who wrote it: "seed" for the facts that come with the product, else the
 * name of an import; null when its import is gone
 */
public record Change(String id, Instant at, ChangeAction action, String subjectId, boolean relationship,
		List<PropertyChange> properties, String importId, @Nullable String origin) {
}
