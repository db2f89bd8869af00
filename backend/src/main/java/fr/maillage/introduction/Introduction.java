package fr.maillage.introduction;

import java.util.List;

/**
 * A path from one to the other.
 *
 * @param hops its steps
 * @param costs what makes it less good
 */
public record Introduction(List<Hop> hops, List<Cost> costs) {

	/** The sum of what it costs: the less, the better. */
	public int score() {
		return this.costs.stream().mapToInt(Cost::points).sum();
	}

}
