package fr.maillage.relation.graph;

import fr.maillage.evidence.Row;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is near the regions, waves and themes that a list asks for.
 *
 * @param targets how many it asks for
 * @param rows the ids of what is near each, with the kind of the region, wave or theme
 */
record Nearby(int targets, List<Row> rows) {

	static final Nearby ANYTHING = new Nearby(0, List.of());

	/** The ids of what is near all of them; null when none is asked for. */
	@Nullable List<String> among() {
		if (this.targets == 0) {
			return null;
		}
		if (this.rows.size() < this.targets) {
			return List.of();
		}
		Set<String> near = new HashSet<>(this.rows.getFirst().texts("ids"));
		this.rows.forEach((row) -> near.retainAll(new HashSet<>(row.texts("ids"))));
		return List.copyOf(near);
	}

	/** The same, as choices between them are counted. */
	List<Map<String, Object>> chosen() {
		return this.rows.stream()
			.map((row) -> Map.<String, Object>of("kind", row.text("kind"), "ids", row.texts("ids")))
			.toList();
	}

}
