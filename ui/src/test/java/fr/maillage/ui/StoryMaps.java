package fr.maillage.ui;

import fr.maillage.map.InMemoryMaps;
import fr.maillage.map.Knowledge;
import fr.maillage.map.Level;
import fr.maillage.map.Located;
import fr.maillage.map.Maps;
import fr.maillage.map.Place;
import fr.maillage.map.TerritoryValue;
import fr.maillage.relation.EntityKind;
import fr.maillage.relation.EntityRef;
import fr.maillage.relation.RelationType;
import fr.maillage.territory.Region;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The maps of the {@link Story}. */
final class StoryMaps {

	private StoryMaps() {
	}

	/**
	 * A region with a cluster whose département nobody tells, one whose clusters are not
	 * counted, one of which no document speaks; a body with a seat, and one without.
	 */
	static Maps maps() {
		List<TerritoryValue> regions = List.of(region(Story.ILE_DE_FRANCE, Knowledge.UNCOUNTED, 0),
				region(Story.NORMANDIE, Knowledge.KNOWN, 1), region(Story.OCCITANIE, Knowledge.NOT_DOCUMENTED, 0));
		EntityRef calvados = new EntityRef("departement-14", "Calvados", EntityKind.DEPARTEMENT);
		List<TerritoryValue> departements = List.of(
				new TerritoryValue(calvados, "14", Story.NORMANDIE.ref(), Knowledge.UNCOUNTED, 0, 0, 0, 0, false, 0, 1),
				new TerritoryValue(new EntityRef("departement-34", "Hérault", EntityKind.DEPARTEMENT), "34",
						Story.OCCITANIE.ref(), Knowledge.NOT_DOCUMENTED, 0, 0, 0, 0, false, 0, 0));
		return new InMemoryMaps(Map.of(Level.REGION, regions, Level.DEPARTEMENT, departements),
				Map.of(Story.NORMANDIE.id(), List.of(new Located(Story.CLUSTER.ref(), false, List.of(Story.LOCATED)))),
				List.of(new Place(Story.NORMANDIE.ref(),
						List.of(new Located(Story.ARS.ref(), false, List
							.of(Story.relation(Story.ARS, RelationType.LOCATED_IN, Story.NORMANDIE, Story.NAMED)))),
						1)),
				List.of(Story.ANACT.ref()));
	}

	private static TerritoryValue region(Region region, Knowledge knowledge, int clusters) {
		return new TerritoryValue(region.ref(), Objects.requireNonNull(region.code()), region.ref(), knowledge,
				clusters, clusters, 0, 0, false, clusters, 0);
	}

}
