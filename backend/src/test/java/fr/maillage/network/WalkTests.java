package fr.maillage.network;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.relation.Direction;
import fr.maillage.relation.EntityKind;
import fr.maillage.relation.EntityRef;
import fr.maillage.relation.RelationType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Walks through graphs made by chance, with a hub. */
class WalkTests {

	private static final int THINGS = 400;

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6 })
	void undoRestoresTheExactStateAndRedoTheNext(long seed) {
		Random random = new Random(seed);
		Exploration walk = Exploration.from(List.of(id(0), id(1)));
		for (int step = 0; step < 12; step++) {
			Exploration next = walk.then(step(random, show(walk, seed)));
			assertThat(next.undo().steps()).isEqualTo(walk.steps());
			assertThat(show(next.undo(), seed)).isEqualTo(show(walk, seed));
			assertThat(next.undo().redo()).isEqualTo(next);
			walk = next;
		}
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6 })
	void whatComesLaterMovesNothing(long seed) {
		Random random = new Random(seed);
		Exploration walk = Exploration.from(List.of(id(0), id(1)));
		for (int step = 0; step < 12; step++) {
			Network before = show(walk, seed);
			walk = walk.then(step(random, before));
			Network after = show(walk, seed);
			assertThat(after.places()).containsAllEntriesOf(before.places());
			assertThat(after.nodes()).hasSizeLessThanOrEqualTo(Walk.MOST).doesNotHaveDuplicates();
			assertThat(after.nodes()).allSatisfy((node) -> assertThat(after.places()).containsKey(node.id()));
		}
	}

	@Test
	void noTwoNamesStandOverEachOther() {
		Exploration walk = Exploration.from(List.of(id(0)));
		for (int page = 0; page < 5; page++) {
			walk = walk.then(new Step.Expand(id(0), RelationType.FUNDS, Direction.OUTGOING));
		}
		List<Place> places = List.copyOf(show(walk, 7).places().values());
		assertThat(places).hasSizeGreaterThan(100);
		for (int one = 0; one < places.size(); one++) {
			for (int other = one + 1; other < places.size(); other++) {
				assertThat(Math.abs(places.get(one).x() - places.get(other).x()) >= 170
						|| Math.abs(places.get(one).y() - places.get(other).y()) >= 104)
					.isTrue();
			}
		}
	}

	@Test
	void atFirstSixtyAreShownAndTheOthersCounted() {
		Network network = show(Exploration.from(List.of(id(0))), 3);
		assertThat(network.nodes()).hasSize(Walk.AT_FIRST);
		assertThat(network.cut()).isEqualTo(THINGS - Walk.AT_FIRST);
	}

	@Test
	void twentyMoreNeverRepeat() {
		Exploration walk = Exploration.from(List.of(id(5)));
		Set<EntityRef> before = new HashSet<>(show(walk, 3).nodes());
		walk = walk.then(new Step.Hide(id(0)));
		Step.Expand more = new Step.Expand(id(5), RelationType.SUPPORTS, Direction.EITHER);
		for (int page = 0; page < 3; page++) {
			walk = walk.then(more);
			List<EntityRef> now = show(walk, 3).nodes();
			List<EntityRef> fresh = now.stream().filter((node) -> !before.contains(node)).toList();
			assertThat(fresh).hasSizeLessThanOrEqualTo(Walk.AT_A_TIME);
			before.addAll(fresh);
		}
	}

	@Test
	void foldingTakesAwayWhatOnlyThatBrought() {
		Exploration start = Exploration.from(List.of(id(5)));
		Exploration unfolded = start.then(new Step.Expand(id(5), RelationType.SUPPORTS, Direction.OUTGOING));
		assertThat(show(unfolded, 3).nodes()).hasSizeGreaterThan(show(start, 3).nodes().size());
		assertThat(show(unfolded.then(new Step.Collapse(id(5))), 3).nodes()).extracting(EntityRef::id)
			.containsExactly(id(5));
	}

	@Test
	void anUnknownStartIsSaid() {
		Network network = show(Exploration.from(List.of(id(0), "inconnu")), 1);
		assertThat(network.unknown()).containsExactly("inconnu");
	}

	@Test
	void stepsAreReadAsTheyAreWritten() {
		List<Step> steps = List.of(new Step.Expand("ars-normandie", RelationType.PILOTS, Direction.INCOMING),
				new Step.Collapse("has"), new Step.Hide("cluster-occitanie-had"));
		assertThat(steps).allSatisfy((step) -> assertThat(Step.of(step.text())).contains(step));
		assertThat(List.of("plus:has", "plus:has:PILOTS:HERE", "moins:has:PILOTS:EITHER", "sans:<b>", "x:has", ""))
			.allSatisfy((text) -> assertThat(Step.of(text)).isEmpty());
	}

	@Test
	void aWalkIsBounded() {
		Exploration walk = Exploration.from(IntStream.range(0, 30).mapToObj(WalkTests::id).toList());
		for (int step = 0; step < 60; step++) {
			walk = walk.then(new Step.Hide(id(step)));
		}
		assertThat(walk.roots()).hasSize(Exploration.MOST_ROOTS);
		assertThat(walk.steps()).hasSize(Exploration.MOST_STEPS);
		assertThat(walk.goesOn()).isFalse();
	}

	private static Step step(Random random, Network shown) {
		List<EntityRef> nodes = shown.nodes().isEmpty() ? List.of(thing(0)) : shown.nodes();
		String id = nodes.get(random.nextInt(nodes.size())).id();
		return switch (random.nextInt(6)) {
			case 0 -> new Step.Collapse(id);
			case 1 -> new Step.Hide(id);
			default -> new Step.Expand(id, random.nextBoolean() ? RelationType.SUPPORTS : RelationType.FUNDS,
					Direction.values()[random.nextInt(3)]);
		};
	}

	private static Network show(Exploration exploration, long seed) {
		Walk walk = new Walk(exploration);
		Map<String, EntityRef> roots = new HashMap<>();
		exploration.roots().stream().filter((id) -> !id.equals("inconnu")).forEach((id) -> roots.put(id, thing(id)));
		Map<Expansion, Brought> brought = new HashMap<>();
		walk.asked().forEach((expansion, limit) -> brought.put(expansion, brought(expansion, limit, seed)));
		return walk.shown(roots, brought);
	}

	/**
	 * The first thing funds all others; each of the others supports those that chance has
	 * it support.
	 */
	private static Brought brought(Expansion expansion, int limit, long seed) {
		List<EntityRef> others = new ArrayList<>();
		if (expansion.id().equals(id(0))) {
			IntStream.range(1, THINGS).forEach((number) -> others.add(thing(number)));
		}
		else {
			Random random = new Random(seed * 1000 + expansion.id().hashCode() + expansion.direction().ordinal());
			Set<Integer> chosen = new HashSet<>();
			for (int number = 0; number < 70; number++) {
				int other = random.nextInt(THINGS);
				if (chosen.add(other) && !id(other).equals(expansion.id())) {
					others.add(thing(other));
				}
			}
		}
		return new Brought(others.subList(0, Math.min(limit, others.size())), others.size());
	}

	private static EntityRef thing(int number) {
		return thing(id(number));
	}

	private static EntityRef thing(String id) {
		return new EntityRef(id, id, EntityKind.ORGANIZATION);
	}

	private static String id(int number) {
		return "thing-" + number;
	}

}
