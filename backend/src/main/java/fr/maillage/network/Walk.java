package fr.maillage.network;

import fr.maillage.relation.Direction;
import fr.maillage.relation.EntityRef;
import fr.maillage.relation.RelationType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Follows an exploration: what it asks of the graph, and what is then shown. The same
 * exploration of the same graph always shows the same at the same places.
 */
public final class Walk {

	/** So many things are shown at first. */
	public static final int AT_FIRST = 60;

	/** So many things are shown at most. */
	public static final int MOST = 150;

	/** So many relationships between them are drawn at most. */
	public static final int MOST_EDGES = 2000;

	/** So many come with one step. */
	public static final int AT_A_TIME = 20;

	/**
	 * What is shown around the things from which a walk starts: who does what, what
	 * belongs together, and themes; not territories, which are no nodes, nor what is
	 * stated about a thing.
	 */
	public static final Set<RelationType> TELLING = Collections
		.unmodifiableSet(EnumSet.of(RelationType.FUNDS, RelationType.PILOTS, RelationType.FACILITATES,
				RelationType.PARTICIPATES_IN, RelationType.SUPPORTS, RelationType.CARRIES, RelationType.PART_OF,
				RelationType.ADDRESSES, RelationType.MEMBER_OF, RelationType.PAIRED_WITH));

	private final Exploration exploration;

	/** Follows that exploration. */
	public Walk(Exploration exploration) {
		this.exploration = exploration;
	}

	/** What is asked of the graph, each with how many of what it brings. */
	public Map<Expansion, Integer> asked() {
		Map<Expansion, Integer> asked = new LinkedHashMap<>();
		this.exploration.roots().forEach((id) -> asked.put(start(id), AT_FIRST));
		this.exploration.steps().forEach((step) -> {
			if (step instanceof Step.Expand expand) {
				// those that are shown already are passed over
				asked.putIfAbsent(expansion(expand), MOST);
				asked.merge(expansion(expand), AT_A_TIME, Integer::sum);
			}
		});
		return asked;
	}

	/**
	 * What is shown, without its relationships.
	 * @param roots the things from which it starts, by id
	 * @param brought what each expansion brings
	 */
	public Network shown(Map<String, EntityRef> roots, Map<Expansion, Brought> brought) {
		Arrival arrival = new Arrival(brought);
		this.exploration.roots().stream().map(roots::get).filter(Objects::nonNull).forEach(arrival::root);
		arrival.around(this.exploration.roots());
		for (Step step : this.exploration.steps()) {
			switch (step) {
				case Step.Expand expand -> arrival.expand(expansion(expand));
				case Step.Collapse collapse -> arrival.collapse(collapse.id());
				case Step.Hide hide -> arrival.hide(hide.id());
			}
		}
		return new Network(arrival.shown(), arrival.arrangement.places(), List.of(), arrival.cut,
				this.exploration.roots().stream().filter((id) -> !roots.containsKey(id)).toList());
	}

	private static Expansion start(String id) {
		return new Expansion(id, TELLING, Direction.EITHER);
	}

	private static Expansion expansion(Step.Expand expand) {
		return new Expansion(expand.id(), EnumSet.of(expand.type()), expand.direction());
	}

	/** Things that come, and who brought them. */
	private static final class Arrival {

		private final Map<Expansion, Brought> brought;

		private final Map<String, EntityRef> things = new LinkedHashMap<>();

		private final Map<String, String> bringers = new LinkedHashMap<>();

		private final Set<String> shown = new LinkedHashSet<>();

		private final Arrangement arrangement = new Arrangement();

		private int cut;

		Arrival(Map<Expansion, Brought> brought) {
			this.brought = brought;
		}

		void root(EntityRef root) {
			this.things.put(root.id(), root);
			this.shown.add(root.id());
			this.arrangement.root(root.id());
		}

		/** The most telling of each in turn, until there is no room. */
		void around(List<String> roots) {
			int number = 0;
			for (int turn = 0; turn < AT_FIRST; turn++) {
				for (String root : roots) {
					List<EntityRef> first = of(start(root)).first();
					if (turn < first.size()) {
						bring(root, first.get(turn), AT_FIRST);
					}
				}
			}
			for (String root : roots) {
				number += Math.max(0, of(start(root)).number() - of(start(root)).first().size());
			}
			this.cut += number;
		}

		/** The most telling that are not shown yet. */
		void expand(Expansion expansion) {
			if (!this.shown.contains(expansion.id())) {
				return;
			}
			of(expansion).first()
				.stream()
				.filter((thing) -> !this.shown.contains(thing.id()))
				.limit(AT_A_TIME)
				.forEach((thing) -> bring(expansion.id(), thing, MOST));
		}

		void collapse(String id) {
			List<String> gone = new ArrayList<>();
			this.shown.stream().filter((each) -> id.equals(this.bringers.get(each))).forEach(gone::add);
			gone.forEach((each) -> {
				this.shown.remove(each);
				collapse(each);
			});
		}

		void hide(String id) {
			this.shown.remove(id);
		}

		List<EntityRef> shown() {
			return this.shown.stream().map(this.things::get).toList();
		}

		private void bring(String bringer, EntityRef thing, int most) {
			if (this.shown.contains(thing.id())) {
				return;
			}
			if (this.shown.size() >= most) {
				this.cut++;
				return;
			}
			this.things.putIfAbsent(thing.id(), thing);
			this.bringers.putIfAbsent(thing.id(), bringer);
			this.shown.add(thing.id());
			this.arrangement.beside(bringer, thing.id());
		}

		private Brought of(Expansion expansion) {
			return this.brought.getOrDefault(expansion, Brought.NOTHING);
		}

	}

}
