package fr.maillage.map;

import fr.maillage.evidence.Status;
import fr.maillage.relation.EntityRef;
import fr.maillage.relation.Relation;
import java.util.List;

/**
 * A thing and where it is.
 *
 * @param announced whether documents only announce it: none says that it came to be
 * @param relations the assertions that place it there, at least one
 */
public record Located(EntityRef thing, boolean announced, List<Relation> relations) {

	/** Whether no document says that it is there: we deduce it. */
	public boolean inferred() {
		return this.relations.stream().allMatch((relation) -> relation.status() == Status.INFERRED);
	}

}
