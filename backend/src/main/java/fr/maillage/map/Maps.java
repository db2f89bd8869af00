package fr.maillage.map;

import java.util.List;

/** The maps of what is known where. */
public interface Maps {

	/** A measure over all territories of a level, in a fixed number of statements. */
	TerritoryMap map(Measure measure, Level level);

	/** The first things of a measure’s kind located in a territory, by name. */
	List<Located> located(Measure measure, String territoryId, int limit);

	/** Where bodies and establishments are, with the first of each place. */
	List<Place> places(int limit);

	/** The bodies and establishments of which nothing tells where they are. */
	Unplaced unplaced(int limit);

}
