package fr.maillage.introduction;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A way from one thing to another as the graph has it, not yet looked at.
 *
 * @param stops the things, from the one to the other
 * @param hops the steps between them
 */
public record Route(List<Stop> stops, List<Hop> hops) {

	/** Whether it comes twice to the same thing. */
	boolean loops() {
		return this.stops.stream().map((stop) -> stop.thing().id()).distinct().count() < this.stops.size();
	}

	/** Those that one goes through. */
	List<Stop> between() {
		return this.stops.subList(1, this.stops.size() - 1);
	}

	/** The ids of its things, in order: by which equally good routes stand. */
	String key() {
		return this.stops.stream().map((stop) -> stop.thing().id()).collect(Collectors.joining(" "));
	}

}
