package fr.maillage.introduction;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/**
 * Who wants to be introduced to whom, and by which paths.
 *
 * @param from id of the one
 * @param to id of the other
 * @param constraints what each path must hold to
 * @param hops at most so many hops, from 1 to 5, when {@link Constraint#SHORT} is held to
 * @param day the day on which all must have held together
 */
public record Wish(String from, String to, Set<Constraint> constraints, int hops, LocalDate day) {

	/** The longest path, in hops. */
	public static final int LONGEST = 5;

	/** Keeps the length within its bounds. */
	public Wish {
		hops = Math.clamp(hops, 1, LONGEST);
		constraints = Set.copyOf(constraints);
	}

	/** What is asked for when nothing else is said: deductions are allowed. */
	public static Wish of(String from, String to, LocalDate day) {
		return new Wish(from, to, EnumSet.of(Constraint.HELD, Constraint.SHORT, Constraint.CLOSE), LONGEST, day);
	}

	/** Whether paths must hold to it. */
	public boolean holdsTo(Constraint constraint) {
		return this.constraints.contains(constraint);
	}

	/** The same without that constraint. */
	public Wish without(Constraint constraint) {
		EnumSet<Constraint> fewer = EnumSet.noneOf(Constraint.class);
		fewer.addAll(this.constraints);
		fewer.remove(constraint);
		return new Wish(this.from, this.to, fewer, this.hops, this.day);
	}

}
