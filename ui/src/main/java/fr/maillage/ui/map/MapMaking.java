package fr.maillage.ui.map;

import fr.maillage.map.Knowledge;
import fr.maillage.map.Level;
import fr.maillage.map.Located;
import fr.maillage.map.Place;
import fr.maillage.map.TerritoryMap;
import fr.maillage.map.TerritoryValue;
import fr.maillage.relation.EntityKind;
import fr.maillage.relation.EntityRef;
import fr.maillage.ui.atlas.Dot;
import fr.maillage.ui.atlas.MapDrawing;
import fr.maillage.ui.atlas.Patch;
import fr.maillage.ui.atlas.Spot;
import fr.maillage.ui.component.Words;
import java.util.List;
import java.util.stream.Collectors;

/** Makes the drawing of a map from what is known. */
final class MapMaking {

	/** So many of those at one place are named aloud. */
	static final int NAMED = 6;

	private final TerritoryMap map;

	private final Asked asked;

	MapMaking(TerritoryMap map, Asked asked) {
		this.map = map;
		this.asked = asked;
	}

	/** The map with what stands where. */
	MapDrawing drawing(List<Place> places) {
		boolean fine = this.map.level() == Level.DEPARTEMENT;
		return new MapDrawing(MapNavigation.MAP, title(this.map),
				this.map.territories().stream().map(this::patch).toList(),
				fine ? this.map.territories().stream().map((value) -> value.region().id()).distinct().toList()
						: List.of(),
				places.stream().map(this::spot).toList(), fine ? Words.say("map.around-paris") : null);
	}

	/** What the map shows, for those who do not see it. */
	static String title(TerritoryMap map) {
		return Words.say("map.title." + map.level().name(), Words.label(map.measure()));
	}

	private Patch patch(TerritoryValue value) {
		EntityRef territory = value.territory();
		Opened.OfTerritory opened = new Opened.OfTerritory(territory.id());
		boolean leads = this.map.level() == Level.REGION || value.knowledge() != Knowledge.NOT_DOCUMENTED;
		return new Patch(territory.id(), territory.name(), Values.fill(value, this.map), Values.label(value),
				Words.say("map.told", territory.name(), Values.words(value, this.map.measure())),
				leads ? MapNavigation.address(this.asked.opening(opened)) : null, opened.equals(this.asked.opened()),
				value.announcedMax() > 0);
	}

	private Spot spot(Place place) {
		Opened.OfPlace opened = new Opened.OfPlace(place.place().id());
		String names = place.located()
			.stream()
			.limit(NAMED)
			.map((located) -> located.thing().name())
			.collect(Collectors.joining(", "));
		return new Spot(place.place().id(), place.located().stream().limit(NAMED).map(MapMaking::dot).toList(),
				place.number(),
				Words.say("map.spot." + place.place().kind().name(), place.place().name(), place.number(), names),
				MapNavigation.address(this.asked.opening(opened)), opened.equals(this.asked.opened()));
	}

	private static Dot dot(Located located) {
		return new Dot(located.thing().kind() == EntityKind.ORGANIZATION, located.inferred());
	}

}
