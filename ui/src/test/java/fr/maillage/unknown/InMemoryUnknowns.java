package fr.maillage.unknown;

import fr.maillage.relation.Entity;
import fr.maillage.relation.Unknown;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What is untold of things around which nothing is told. */
public final class InMemoryUnknowns implements Unknowns {

	@Override
	public Map<String, List<Unknown>> of(Collection<? extends Entity> things) {
		Known nothing = new Known(Set.of(), 0, 0, 0, 0, 0, 0, 0, Map.of());
		return things.stream().collect(Collectors.toMap(Entity::id, (thing) -> Untold.of(thing, nothing)));
	}

}
