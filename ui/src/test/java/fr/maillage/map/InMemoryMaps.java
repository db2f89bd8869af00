package fr.maillage.map;

import fr.maillage.relation.EntityRef;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Maps of what is held in memory.
 *
 * @param territories by level
 * @param located what is located, by the territory’s id
 */
public record InMemoryMaps(Map<Level, List<TerritoryValue>> territories, Map<String, List<Located>> located,
		List<Place> places, List<EntityRef> without) implements Maps {

	@Override
	public TerritoryMap map(Measure measure, Level level) {
		return new TerritoryMap(measure, level, Objects.requireNonNull(this.territories.get(level)));
	}

	@Override
	public List<Located> located(Measure measure, String territoryId, int limit) {
		return this.located.getOrDefault(territoryId, List.of()).stream().limit(limit).toList();
	}

	@Override
	public List<Place> places(int limit) {
		return this.places;
	}

	@Override
	public Unplaced unplaced(int limit) {
		return new Unplaced(this.without.stream().limit(limit).toList(), this.without.size());
	}

}
