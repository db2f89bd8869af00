package fr.maillage.ui.introduction;

import fr.maillage.introduction.Constraint;
import fr.maillage.introduction.Wish;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the page is asked for.
 *
 * @param from id of the one; null when not chosen yet
 * @param to id of the other; null when not chosen yet
 * @param constraints what paths must hold to
 * @param hops at most so many hops
 */
record Asked(@Nullable String from, @Nullable String to, Set<Constraint> constraints, int hops) {

	/** What is held to when an address says nothing. */
	static final Set<Constraint> USUAL = Set.copyOf(EnumSet.of(Constraint.HELD, Constraint.SHORT, Constraint.CLOSE));

	Asked from(@Nullable String id) {
		return new Asked(id, this.to, this.constraints, this.hops);
	}

	Asked to(@Nullable String id) {
		return new Asked(this.from, id, this.constraints, this.hops);
	}

	/** The same with that constraint held to if it was not, and the other way round. */
	Asked turning(Constraint constraint) {
		EnumSet<Constraint> other = EnumSet.noneOf(Constraint.class);
		other.addAll(this.constraints);
		if (!other.remove(constraint)) {
			other.add(constraint);
		}
		return new Asked(this.from, this.to, other, this.hops);
	}

	Asked within(int most) {
		return new Asked(this.from, this.to, this.constraints, most);
	}

	/** The wish, when both are chosen. */
	@Nullable Wish wish(LocalDate day) {
		return (this.from != null && this.to != null) ? new Wish(this.from, this.to, this.constraints, this.hops, day)
				: null;
	}

}
