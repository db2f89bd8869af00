package fr.maillage.ui.network;

import fr.maillage.network.Network;
import fr.maillage.network.Place;
import fr.maillage.relation.Direction;
import fr.maillage.relation.Entity;
import fr.maillage.relation.EntityRef;
import fr.maillage.relation.Relation;
import fr.maillage.relation.RelationType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What is drawn: the things that are shown with their shapes and places, and the
 * relationships that are not turned off.
 *
 * @param things the things, by id, in the order in which they came
 * @param places where each stands
 * @param edges what is drawn between them
 * @param hidden how many relationships between them are turned off
 */
record Scene(Map<String, Entity> things, Map<String, Place> places, List<Relation> edges, int hidden) {

	private static final int IN_A_ROW = 9;

	private static final double COLUMN = 176;

	private static final double ROW = 118;

	private static final double LEVEL = 60;

	static Scene of(Network network, Map<String, Entity> entities, Asked asked) {
		Map<String, Entity> things = new LinkedHashMap<>();
		for (EntityRef node : network.nodes()) {
			Entity entity = entities.get(node.id());
			if (entity != null) {
				things.put(node.id(), entity);
			}
		}
		List<Relation> known = network.edges()
			.stream()
			.filter((edge) -> things.containsKey(edge.from().id()) && things.containsKey(edge.to().id()))
			.toList();
		List<Relation> edges = known.stream().filter((edge) -> !asked.off().contains(edge.type())).toList();
		return new Scene(things, asked.levels() ? byLevel(things) : network.places(), edges,
				known.size() - edges.size());
	}

	/** The relationships, those of one type from one thing to another together. */
	Collection<List<Relation>> lines() {
		return this.edges.stream()
			.collect(Collectors.groupingBy((edge) -> List.of(edge.from().id(), edge.type(), edge.to().id()),
					LinkedHashMap::new, Collectors.toList()))
			.values();
	}

	/** How many things are drawn around one, linked by that type on that side. */
	long drawn(String id, RelationType type, Direction direction) {
		return this.edges.stream()
			.filter((edge) -> edge.type() == type)
			.filter((edge) -> ((direction == Direction.OUTGOING) ? edge.from() : edge.to()).id().equals(id))
			.map((edge) -> edge.other(id).id())
			.distinct()
			.count();
	}

	/** The two things that it links, in whichever direction. */
	static String pair(Relation edge) {
		String from = edge.from().id();
		String to = edge.to().id();
		return (from.compareTo(to) < 0) ? from + " " + to : to + " " + from;
	}

	Shape shape(String id) {
		return Shape.of(Objects.requireNonNull(this.things.get(id)));
	}

	Place place(String id) {
		return this.places.getOrDefault(id, new Place(0, 0));
	}

	/**
	 * National above regional, clusters, who takes part, all else; in the order in which
	 * they came.
	 */
	private static Map<String, Place> byLevel(Map<String, Entity> things) {
		Map<Integer, List<String>> levels = new TreeMap<>();
		things
			.forEach((id, thing) -> levels.computeIfAbsent(Shape.of(thing).level(), (_) -> new ArrayList<>()).add(id));
		Map<String, Place> places = new LinkedHashMap<>();
		double y = 0;
		for (List<String> level : levels.values()) {
			int columns = Math.min(IN_A_ROW, level.size());
			for (int index = 0; index < level.size(); index++) {
				int column = index % IN_A_ROW;
				// names of neighbours stand at two heights
				double lower = (column % 2 == 0) ? 0 : ROW / 5;
				places.put(level.get(index), new Place(COLUMN * (column - (columns - 1) / 2.0), y + lower));
				if (column == IN_A_ROW - 1 && index < level.size() - 1) {
					y += ROW;
				}
			}
			y += ROW + LEVEL;
		}
		return places;
	}

}
