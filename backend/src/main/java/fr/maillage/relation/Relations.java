package fr.maillage.relation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.domain.Window;

/** The assertions between things. */
public interface Relations {

	/** The relationship of these ids, by id. */
	Map<String, Relation> byIds(Collection<String> ids);

	/**
	 * A page of the relationships of each of these things, in one statement, ordered by
	 * the name of the other end then the relationship's id.
	 * @param ids the things
	 * @param types only these types
	 * @param direction on which side the things stand
	 * @param position where the page starts, the same for each
	 * @param limit at most this many for each
	 */
	Map<String, Window<Relation>> of(Collection<String> ids, Set<RelationType> types, Direction direction,
			ScrollPosition position, int limit);

	/** How many relationships each of these things has, of these types, on that side. */
	Map<String, Long> count(Collection<String> ids, Set<RelationType> types, Direction direction);

	/** All the relationships of these things on both sides, at most {@code limit}. */
	List<Relation> around(Collection<String> ids, int limit);

}
