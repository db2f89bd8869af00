package fr.maillage.catalogue;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the graph holds as a whole.
 *
 * @param applicationVersion version of the product
 * @param schemaVersion number of the last migration applied
 * @param dataVersion changes with every write to the facts
 * @param dataAt when the facts last changed; null before the first import
 * @param entities number of things, by label
 * @param relations number of relationships, by type
 * @param assertions number of relationships in all
 * @param citations number of citations
 * @param sources number of documents
 * @param disagreements number of disagreements
 * @param licence of the product
 */
public record Meta(String applicationVersion, String schemaVersion, String dataVersion, @Nullable Instant dataAt,
		Map<String, Long> entities, Map<String, Long> relations, long assertions, long citations, long sources,
		long disagreements, String licence) {
}
