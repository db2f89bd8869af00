package fr.maillage.territory;

import fr.maillage.evidence.Status;
import fr.maillage.relation.EntityRef;
import fr.maillage.relation.Relation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One side of a regional pair.
 *
 * @param body the ARS or Aract that a source names; null when none does: it then reads
 * "paire prévue nationalement, non documentée ici", never "absent"
 * @param covers why it is this region's; empty without body
 * @param printedAs bodies that a document prints without their region and that we take
 * for this one, with the relationship that says so
 * @param predecessors bodies that it succeeded, with the relationship that says so
 * @param documented whether a source of the cluster programme speaks of it in this region
 */
public record RegionalBody(@Nullable EntityRef body, List<Relation> covers, List<Relation> printedAs,
		List<Relation> predecessors, boolean documented) {

	/**
	 * Whether documents themselves say that it acts here, and that this is its region.
	 */
	boolean established() {
		return this.documented && this.covers.stream()
			.anyMatch((relation) -> relation.status() == Status.STATED && !relation.announced());
	}

	/** Whether all that makes it this region’s has ended. */
	boolean ended() {
		return !this.covers.isEmpty() && this.covers.stream().allMatch((relation) -> relation.validity().endIsKnown());
	}

}
