package fr.maillage.map;

import java.util.List;

/**
 * A measure over all territories of a level.
 *
 * @param territories by name for regions, by code for départements
 */
public record TerritoryMap(Measure measure, Level level, List<TerritoryValue> territories) {

	/** How many territories are known that much. */
	public int count(Knowledge knowledge) {
		return (int) this.territories.stream().filter((territory) -> territory.knowledge() == knowledge).count();
	}

	/** Of how many territories documents only announce some or all. */
	public int announced() {
		return (int) this.territories.stream().filter((territory) -> territory.announcedMax() > 0).count();
	}

	/** The largest number of all; 0 when none is known. */
	public int largest() {
		return this.territories.stream().mapToInt(TerritoryValue::max).max().orElse(0);
	}

}
