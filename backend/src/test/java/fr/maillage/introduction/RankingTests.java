package fr.maillage.introduction;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.evidence.Certainty;
import fr.maillage.evidence.DatePrecision;
import fr.maillage.evidence.PartialDate;
import fr.maillage.evidence.Status;
import fr.maillage.evidence.Validity;
import fr.maillage.relation.EntityKind;
import fr.maillage.relation.EntityRef;
import fr.maillage.relation.Relation;
import fr.maillage.relation.RelationType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RankingTests {

	private static final LocalDate DAY = LocalDate.of(2020, 6, 1);

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8 })
	void pathsAreLooplessHoldToTheWishAndStandInOrder(long seed) {
		Random random = new Random(seed);
		List<Route> routes = routes(random, 80);
		Wish wish = new Wish("a", "z", constraints(random), 1 + random.nextInt(5), DAY);
		Answer answer = new Ranking(wish).of(routes);
		assertThat(answer.introductions()).hasSizeLessThanOrEqualTo(Ranking.MOST).doesNotHaveDuplicates();
		for (Introduction introduction : answer.introductions()) {
			List<String> ids = ids(introduction);
			assertThat(ids).doesNotHaveDuplicates().startsWith("a").endsWith("z");
			assertThat(introduction.score()).isEqualTo(introduction.costs().stream().mapToInt(Cost::points).sum());
			if (wish.holdsTo(Constraint.SHORT)) {
				assertThat(introduction.hops()).hasSizeLessThanOrEqualTo(wish.hops());
			}
			if (wish.holdsTo(Constraint.HELD)) {
				assertThat(introduction.hops())
					.allSatisfy((hop) -> assertThat(hop.held(DAY)).isNotEqualTo(Certainty.NOT));
			}
			if (wish.holdsTo(Constraint.STATED)) {
				assertThat(introduction.hops()).noneMatch(Hop::inferred);
			}
			if (wish.holdsTo(Constraint.CLOSE)) {
				assertThat(ids).noneMatch((id) -> id.startsWith("national"));
			}
		}
		assertThat(answer.introductions()).extracting(Introduction::score).isSorted();
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5 })
	void theSameRoutesInAnyOrderGiveTheSameAnswer(long seed) {
		Map<String, Route> distinct = new HashMap<>();
		routes(new Random(seed), 60).forEach((route) -> distinct.put(route.key(), route));
		List<Route> routes = new ArrayList<>(distinct.values());
		Answer answer = new Ranking(Wish.of("a", "z", DAY)).of(routes);
		Collections.shuffle(routes, new Random(seed + 1));
		assertThat(new Ranking(Wish.of("a", "z", DAY)).of(routes)).isEqualTo(answer);
	}

	@Test
	void aNationalBodyIsGoneThroughOnlyWithoutAnotherWay() {
		Wish any = Wish.of("a", "z", DAY).without(Constraint.CLOSE);
		Route national = route(List.of("a", "national-1", "z"), Status.STATED, Validity.UNKNOWN);
		Route longer = route(List.of("a", "b", "c", "z"), Status.INFERRED, Validity.UNKNOWN);
		assertThat(new Ranking(any).of(List.of(national, longer)).introductions()).singleElement()
			.satisfies((it) -> assertThat(ids(it)).containsExactly("a", "b", "c", "z"));
		assertThat(new Ranking(any).of(List.of(national)).introductions()).singleElement()
			.satisfies((it) -> assertThat(it.costs()).extracting(Cost::costKind).contains(CostKind.NATIONAL));
	}

	@Test
	void tellsWhichConstraintStandsInTheWay() {
		Validity over = new Validity(year(2010), year(2012));
		Answer answer = new Ranking(Wish.of("a", "z", DAY))
			.of(List.of(route(List.of("a", "b", "z"), Status.STATED, over),
					route(List.of("a", "national-1", "z"), Status.STATED, Validity.UNKNOWN)));
		assertThat(answer.introductions()).isEmpty();
		assertThat(answer.relaxations()).containsExactly(Constraint.HELD, Constraint.CLOSE);
		assertThat(new Ranking(Wish.of("a", "z", DAY)).of(List.of()).relaxations()).isEmpty();
	}

	@Test
	void thoseByOtherPeopleComeBeforeVariantsOfOne() {
		Answer answer = new Ranking(Wish.of("a", "z", DAY))
			.of(List.of(route(List.of("a", "b", "z"), Status.STATED, Validity.UNKNOWN),
					route(List.of("a", "b", "c", "z"), Status.STATED, Validity.UNKNOWN),
					route(List.of("a", "d", "e", "z"), Status.STATED, Validity.UNKNOWN)));
		assertThat(answer.introductions()).extracting((it) -> ids(it).get(1)).containsExactly("b", "d", "b");
		assertThat(answer.introductions().getLast().costs()).extracting(Cost::costKind).contains(CostKind.SAME_AGAIN);
	}

	private static List<String> ids(Introduction introduction) {
		List<String> ids = new ArrayList<>(List.of(introduction.hops().getFirst().from().id()));
		introduction.hops().forEach((hop) -> ids.add(hop.to().id()));
		return ids;
	}

	private static Set<Constraint> constraints(Random random) {
		EnumSet<Constraint> constraints = EnumSet.noneOf(Constraint.class);
		EnumSet.allOf(Constraint.class).forEach((constraint) -> {
			if (random.nextBoolean()) {
				constraints.add(constraint);
			}
		});
		return constraints;
	}

	/** Ways from a to z by chance, also such as loop. */
	private static List<Route> routes(Random random, int number) {
		return IntStream.range(0, number).mapToObj((_) -> {
			List<String> ids = new ArrayList<>(List.of("a"));
			for (int between = random.nextInt(5); between > 0; between--) {
				ids.add((random.nextInt(6) == 0) ? "national-" + random.nextInt(3) : "m" + random.nextInt(9));
			}
			ids.add("z");
			return route(ids, random.nextBoolean() ? Status.STATED : Status.INFERRED, switch (random.nextInt(3)) {
				case 0 -> Validity.UNKNOWN;
				case 1 -> new Validity(year(2015), year(2025));
				default -> new Validity(year(2010), year(2012));
			});
		}).toList();
	}

	private static Route route(List<String> ids, Status status, Validity validity) {
		List<Stop> stops = ids.stream()
			.map((id) -> new Stop(new EntityRef(id, id, EntityKind.ORGANIZATION), 10 + id.hashCode() % 50,
					id.startsWith("national")))
			.toList();
		List<Hop> hops = new ArrayList<>();
		for (int index = 0; index < stops.size() - 1; index++) {
			EntityRef from = stops.get(index).thing();
			EntityRef to = stops.get(index + 1).thing();
			hops.add(new Hop(from, to, List.of(new Relation(from.id() + "~" + to.id(), RelationType.SUPPORTS, from, to,
					null, validity, null, null, null, false, status, List.of("c")))));
		}
		return new Route(stops, hops);
	}

	private static PartialDate year(int year) {
		return new PartialDate(String.valueOf(year), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31),
				DatePrecision.YEAR);
	}

}
