package fr.maillage.introduction;

import java.util.List;

/** Introductions over routes held in memory. */
public record InMemoryIntroductions(List<Route> routes) implements Introductions {

	@Override
	public Answer answer(Wish wish) {
		return new Ranking(wish).of(this.routes.stream()
			.filter((route) -> route.stops().getFirst().thing().id().equals(wish.from())
					&& route.stops().getLast().thing().id().equals(wish.to()))
			.toList());
	}

}
