package fr.maillage.network;

import java.util.ArrayList;
import java.util.List;

/**
 * A walk through the graph: where it starts and what was done since, which an address can
 * hold wholly.
 *
 * @param roots ids of the things from which it starts
 * @param steps what was done since, in order
 * @param undone what was undone and can be done again, the next last
 */
public record Exploration(List<String> roots, List<Step> steps, List<Step> undone) {

	/** So many things a walk can start from. */
	public static final int MOST_ROOTS = 10;

	/** So many steps are held. */
	public static final int MOST_STEPS = 40;

	/** Keeps what is held within its bounds. */
	public Exploration {
		roots = roots.stream().distinct().limit(MOST_ROOTS).toList();
		steps = steps.stream().limit(MOST_STEPS).toList();
		undone = undone.stream().limit(MOST_STEPS).toList();
	}

	/** A walk that starts. */
	public static Exploration from(List<String> roots) {
		return new Exploration(roots, List.of(), List.of());
	}

	/** Whether another step can be held. */
	public boolean goesOn() {
		return this.steps.size() < MOST_STEPS;
	}

	/** The same after another step; what was undone is forgotten. */
	public Exploration then(Step step) {
		List<Step> longer = new ArrayList<>(this.steps);
		longer.add(step);
		return new Exploration(this.roots, longer, List.of());
	}

	/** The same without its last step; itself when there is none. */
	public Exploration undo() {
		if (this.steps.isEmpty()) {
			return this;
		}
		List<Step> later = new ArrayList<>(this.undone);
		later.add(this.steps.getLast());
		return new Exploration(this.roots, this.steps.subList(0, this.steps.size() - 1), later);
	}

	/** The same with the step that was undone last; itself when there is none. */
	public Exploration redo() {
		if (this.undone.isEmpty()) {
			return this;
		}
		List<Step> longer = new ArrayList<>(this.steps);
		longer.add(this.undone.getLast());
		return new Exploration(this.roots, longer, this.undone.subList(0, this.undone.size() - 1));
	}

}
