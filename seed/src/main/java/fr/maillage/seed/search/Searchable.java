package fr.maillage.seed.search;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A thing as the graph holds it, with what of its surroundings tells where it is found.
 *
 * @param properties by name; those of search are ignored
 * @param places names of the territories in which it is or which it covers
 * @param around names of what it is about, addresses or is part of, has commissioned or
 * evaluated
 * @param reach names of the regions of what it funds, pilots or facilitates, and of the
 * parts of that
 * @param ends of which types of relationships it is an end: {@code FUNDS>} when it funds,
 * {@code >FUNDS} when it is funded
 * @param predecessors names of the bodies and regions that it succeeded
 */
record Searchable(String id, List<String> labels, Map<String, Object> properties, List<String> places,
		List<String> around, List<String> reach, List<String> ends, List<String> predecessors) {

	/** A text or the items of a list of texts; numbers as they are written. */
	List<String> texts(String property) {
		Object value = this.properties.get(property);
		if (value == null) {
			return List.of();
		}
		return (value instanceof List<?> list) ? list.stream().map(String::valueOf).toList()
				: List.of(value.toString());
	}

	@Nullable String text(String property) {
		List<String> texts = texts(property);
		return texts.isEmpty() ? null : texts.getFirst();
	}

}
