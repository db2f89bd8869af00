package fr.maillage.relation;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.domain.Window;

/** Things of any kind, by id. */
public interface Entities {

	/** The thing of that id, as the record of its kind, or empty. */
	Optional<Entity> find(String id);

	/**
	 * The things of these ids, by id, in one statement whatever their kinds; every id
	 * that exists.
	 */
	Map<String, Entity> byIds(Collection<String> ids);

	/**
	 * A page of the things of one kind, by name then id; each as the record of its kind.
	 */
	Window<Entity> page(EntityList list, ScrollPosition position, int limit);

	/**
	 * How many things of that kind have these words in their name, by category, the most
	 * first; the empty category for those without one.
	 * @param kind any but {@link EntityKind#ORGANIZATION}, which has its own list
	 * @param text as in {@link EntityList}
	 */
	Map<String, Long> categories(EntityKind kind, @Nullable String text);

}
