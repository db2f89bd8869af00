package fr.maillage.relation;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which things a list holds.
 *
 * @param kind only this kind; any but {@link EntityKind#ORGANIZATION}, which has its own
 * list
 * @param category only this one: the type of an establishment or group, the measure of a
 * figure, the kind of a resource or text, the category of an element of the method, the
 * family of a theme, the kind of a team; the empty text for those without; null for all
 * @param text words that the name holds, with or without accents; null for any
 */
public record EntityList(EntityKind kind, @Nullable String category, @Nullable String text) {

	/**
	 * How many things the list holds.
	 * @param categories how many there are in each, as {@link Entities#categories} counts
	 */
	public long count(Map<String, Long> categories) {
		return (this.category != null) ? categories.getOrDefault(this.category, 0L)
				: categories.values().stream().mapToLong(Long::longValue).sum();
	}

}
