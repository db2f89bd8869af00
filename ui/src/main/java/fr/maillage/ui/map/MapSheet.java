package fr.maillage.ui.map;

import fr.maillage.map.Level;
import fr.maillage.map.TerritoryMap;
import fr.maillage.map.TerritoryValue;
import fr.maillage.ui.component.Words;
import fr.maillage.ui.export.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The map as a table to be taken away. */
final class MapSheet {

	private MapSheet() {
	}

	static Sheet of(TerritoryMap map, Asked asked) {
		boolean fine = map.level() == Level.DEPARTEMENT;
		List<String> header = new ArrayList<>(
				List.of(Words.say("region.insee"), Words.say("map.territory." + map.level().name())));
		if (fine) {
			header.add(Words.say("map.territory.REGION"));
		}
		header.addAll(List.of(Words.label(map.measure()), Words.say("map.export.min"), Words.say("map.export.max"),
				Words.say("map.export.announced.min"), Words.say("map.export.announced.max")));
		return new Sheet(name(map), Words.say("map"), header,
				MapTable.rows(map, asked).stream().map((value) -> line(value, map, fine)).toList());
	}

	/** Name of a file of this map, without its ending. */
	static String name(TerritoryMap map) {
		return String.join("-", MapNavigation.MAP, map.level().name(), map.measure().name()).toLowerCase(Locale.ROOT);
	}

	private static List<@Nullable Object> line(TerritoryValue value, TerritoryMap map, boolean fine) {
		List<@Nullable Object> line = new ArrayList<>();
		line.add(value.code());
		line.add(value.territory().name());
		if (fine) {
			line.add(value.region().name());
		}
		line.add(Values.words(value, map.measure()));
		line.add((value.max() > 0) ? value.min() : null);
		line.add((value.max() > 0) ? value.max() : null);
		line.add((value.max() > 0) ? value.announcedMin() : null);
		line.add((value.max() > 0) ? value.announcedMax() : null);
		return line;
	}

}
