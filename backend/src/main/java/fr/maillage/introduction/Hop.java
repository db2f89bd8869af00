package fr.maillage.introduction;

import fr.maillage.evidence.Certainty;
import fr.maillage.evidence.Status;
import fr.maillage.relation.EntityRef;
import fr.maillage.relation.Relation;
import java.time.LocalDate;
import java.util.List;

/**
 * A step from one thing to the next.
 *
 * @param from the thing that one comes from
 * @param to the thing that one comes to
 * @param ties what links the two, the surest first; at least one
 */
public record Hop(EntityRef from, EntityRef to, List<Relation> ties) {

	/** Whether only a deduction links the two. */
	public boolean inferred() {
		return this.ties.stream().allMatch((tie) -> tie.status() == Status.INFERRED);
	}

	/** Whether documents only announce what links the two. */
	public boolean announced() {
		return this.ties.stream().allMatch(Relation::announced);
	}

	/** How sure it is that something linked the two on that day. */
	Certainty held(LocalDate day) {
		boolean possible = false;
		for (Relation tie : this.ties) {
			switch (tie.validity().asOf(day)) {
				case CERTAIN -> {
					return Certainty.CERTAIN;
				}
				case POSSIBLE -> possible = true;
				case NOT -> {
				}
			}
		}
		return possible ? Certainty.POSSIBLE : Certainty.NOT;
	}

}
