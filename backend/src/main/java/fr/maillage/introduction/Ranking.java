package fr.maillage.introduction;

import fr.maillage.evidence.Certainty;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Ranks routes: the score of each is the sum of what it costs, and one that goes through
 * the same people as a better one costs more, so that those shown differ. The same routes
 * always stand in the same order.
 */
public final class Ranking {

	/** So many are shown. */
	public static final int MOST = 5;

	private static final int HOP = 10;

	private static final int INFERRED = 4;

	private static final int UNDATED = 2;

	private static final int ENDED = 8;

	private static final int ANNOUNCED = 6;

	private static final int NATIONAL = 20;

	private static final int SAME_AGAIN = 8;

	/** Who has no more relationships is no hub. */
	private static final int FEW = 12;

	private final Wish wish;

	/** A ranking for that wish. */
	public Ranking(Wish wish) {
		this.wish = wish;
	}

	/**
	 * The answer from these routes, which may be too many, loop, or break constraints.
	 */
	public Answer of(Collection<Route> routes) {
		Map<String, Route> loopless = new LinkedHashMap<>();
		routes.stream().filter((route) -> !route.loops()).forEach((route) -> loopless.putIfAbsent(route.key(), route));
		List<Introduction> best = best(loopless.values().stream().filter((route) -> holds(route, this.wish)).toList());
		if (!best.isEmpty()) {
			return new Answer(best, List.of());
		}
		return new Answer(List.of(),
				EnumSet.allOf(Constraint.class)
					.stream()
					.filter(this.wish::holdsTo)
					.filter((constraint) -> loopless.values()
						.stream()
						.anyMatch((route) -> holds(route, this.wish.without(constraint))))
					.toList());
	}

	/** A national body stands in between only where there is no other way. */
	private List<Introduction> best(List<Route> routes) {
		List<Route> close = routes.stream()
			.filter((route) -> route.between().stream().noneMatch(Stop::national))
			.toList();
		List<Route> left = new ArrayList<>(close.isEmpty() ? routes : close);
		Set<String> used = new HashSet<>();
		List<Introduction> best = new ArrayList<>();
		while (!left.isEmpty() && best.size() < MOST) {
			Route next = left.stream()
				.min(Comparator.<Route>comparingInt((route) -> introduction(route, used).score())
					.thenComparing(Route::key))
				.orElseThrow();
			best.add(introduction(next, used));
			next.between().forEach((stop) -> used.add(stop.thing().id()));
			left.remove(next);
		}
		return best;
	}

	private static boolean holds(Route route, Wish wish) {
		return !(wish.holdsTo(Constraint.STATED) && route.hops().stream().anyMatch(Hop::inferred))
				&& !(wish.holdsTo(Constraint.HELD)
						&& route.hops().stream().anyMatch((hop) -> hop.held(wish.day()) == Certainty.NOT))
				&& !(wish.holdsTo(Constraint.SHORT) && route.hops().size() > wish.hops())
				&& !(wish.holdsTo(Constraint.CLOSE) && route.between().stream().anyMatch(Stop::national));
	}

	private Introduction introduction(Route route, Set<String> used) {
		List<Cost> costs = new ArrayList<>();
		costs.add(new Cost(CostKind.HOP, HOP * route.hops().size(), null));
		for (Hop hop : route.hops()) {
			if (hop.inferred()) {
				costs.add(new Cost(CostKind.INFERRED, INFERRED, hop.to()));
			}
			if (hop.announced()) {
				costs.add(new Cost(CostKind.ANNOUNCED, ANNOUNCED, hop.to()));
			}
			switch (hop.held(this.wish.day())) {
				case POSSIBLE -> costs.add(new Cost(CostKind.UNDATED, UNDATED, hop.to()));
				case NOT -> costs.add(new Cost(CostKind.ENDED, ENDED, hop.to()));
				case CERTAIN -> {
				}
			}
		}
		for (Stop stop : route.between()) {
			if (stop.national()) {
				costs.add(new Cost(CostKind.NATIONAL, NATIONAL, stop.thing()));
			}
			if (stop.degree() > FEW) {
				costs.add(new Cost(CostKind.HUB,
						(int) Math.round(2 * Math.log((double) stop.degree() / FEW) / Math.log(2)), stop.thing()));
			}
			if (used.contains(stop.thing().id())) {
				costs.add(new Cost(CostKind.SAME_AGAIN, SAME_AGAIN, stop.thing()));
			}
		}
		return new Introduction(route.hops(), costs);
	}

}
