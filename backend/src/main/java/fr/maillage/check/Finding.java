package fr.maillage.check;

import fr.maillage.cypher.SortKey;
import fr.maillage.relation.EntityRef;
import fr.maillage.relation.Relation;
import java.util.Comparator;
import java.util.List;

/**
 * A thing that a check found, and why.
 *
 * @param found the thing: a cluster, a body, a participant, or where a relationship
 * starts
 * @param concerned the clusters that it is about, when the thing is none
 * @param because the relationships for which it was found, which prove it
 * @param beside relationships that tell more, such as who funds the wave of a cluster
 * without a funder of its own
 */
public record Finding(EntityRef found, List<EntityRef> concerned, List<Relation> because, List<Relation> beside) {

	/** Those that concern the most clusters first, then by name. */
	static final Comparator<Finding> ORDER = Comparator.comparing(Finding::sortKey).thenComparing(Finding::id);

	/** By which findings are ordered and pages seek. */
	String sortKey() {
		return "%06d %s".formatted(Math.max(0, 999_999 - this.concerned.size()), SortKey.of(this.found.name()));
	}

	/** Of the thing, and of the first relationship for which it was found. */
	String id() {
		return this.found.id() + this.because.stream().findFirst().map((relation) -> " " + relation.id()).orElse("");
	}

}
