package fr.maillage.peer;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who looks for peers, and on what.
 *
 * @param id id of an establishment, a group or a cluster; null for a description alone
 * @param themes ids of the themes on which; the themes of the one who looks when none
 * @param type type of establishment that is looked for instead of its own; null for its
 * own
 * @param weights how much each criterion counts, from 0 to 10
 */
public record PeerWish(@Nullable String id, List<String> themes, @Nullable String type,
		Map<Criterion, Integer> weights) {

	/** Keeps weights within their bounds; those that are not told are the usual ones. */
	public PeerWish {
		EnumMap<Criterion, Integer> all = new EnumMap<>(Criterion.class);
		for (Criterion criterion : Criterion.values()) {
			all.put(criterion, Math.clamp(Objects.requireNonNullElse(weights.get(criterion), criterion.usual()), 0,
					Criterion.HEAVIEST));
		}
		weights = Map.copyOf(all);
		themes = List.copyOf(themes);
	}

	/** How much a criterion counts. */
	public int weight(Criterion criterion) {
		return Objects.requireNonNull(this.weights.get(criterion));
	}

}
