package fr.maillage.peer;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/**
 * What would put a peer above the one before it.
 *
 * @param criterion the criterion of which another weight would do so
 * @param weight the least change of weight that does
 */
public record Reversal(Criterion criterion, int weight) {

	/**
	 * The smallest change of one weight that puts the lower above the higher, or empty
	 * when no weight from 0 to 10 does. Equal changes: the first criterion.
	 */
	public static Optional<Reversal> of(Peer higher, Peer lower, PeerWish wish) {
		List<Reversal> found = new ArrayList<>();
		for (Criterion criterion : EnumSet.allOf(Criterion.class)) {
			int difference = factor(lower, criterion, wish) - factor(higher, criterion, wish);
			int others = (lower.score() - points(lower, criterion)) - (higher.score() - points(higher, criterion));
			for (int weight = 0; weight <= Criterion.HEAVIEST && difference != 0; weight++) {
				if (others + difference * weight > 0) {
					found.add(new Reversal(criterion, weight));
				}
			}
		}
		return found.stream()
			.min(java.util.Comparator
				.<Reversal>comparingInt((one) -> Math.abs(one.weight() - wish.weight(one.criterion())))
				.thenComparing(Reversal::criterion)
				.thenComparing(Reversal::weight));
	}

	private static int points(Peer peer, Criterion criterion) {
		return peer.contributions()
			.stream()
			.filter((one) -> one.criterion() == criterion)
			.mapToInt(Contribution::points)
			.sum();
	}

	/** How many points each point of weight gives: a weight of 0 hides it. */
	private static int factor(Peer peer, Criterion criterion, PeerWish wish) {
		return (wish.weight(criterion) == 0) ? 0 : points(peer, criterion) / wish.weight(criterion);
	}

}
