package fr.maillage.relation;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Things of any kind, by id. */
public interface Entities {

	/** The thing of that id, as the record of its kind, or empty. */
	Optional<Entity> find(String id);

	/**
	 * The things of these ids, by id, in one statement whatever their kinds; every id
	 * that exists.
	 */
	Map<String, Entity> byIds(Collection<String> ids);

}
