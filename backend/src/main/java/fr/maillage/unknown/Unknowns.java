package fr.maillage.unknown;

import fr.maillage.relation.Entity;
import fr.maillage.relation.Unknown;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What no source tells of things. */
public interface Unknowns {

	/**
	 * What no source tells of each of these things, by id, in a fixed number of
	 * statements: every id, with an empty list when nothing is missed.
	 */
	Map<String, List<Unknown>> of(Collection<? extends Entity> things);

	/** What no source tells of one thing. */
	default List<Unknown> of(Entity thing) {
		return Objects.requireNonNull(of(List.of(thing)).get(thing.id()));
	}

}
