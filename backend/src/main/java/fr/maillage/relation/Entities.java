package fr.maillage.relation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

	/** A page of a list in its order, then by id; each as the record of its kind. */
	Window<Entity> page(EntityList list, ScrollPosition position, int limit);

	/**
	 * How many things a list would hold in each category, whichever it asks for, the most
	 * first; the empty category for those without one.
	 */
	Map<String, Long> categories(EntityList list);

	/**
	 * The regions, waves and themes to which a list can be narrowed, by kind then name.
	 * Each stands in place of the one of its kind that the list asks for.
	 */
	List<NearChoice> choices(EntityList list);

}
