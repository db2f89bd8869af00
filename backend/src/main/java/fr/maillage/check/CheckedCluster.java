package fr.maillage.check;

import fr.maillage.cluster.Cluster;
import fr.maillage.cluster.ClusterSize;
import fr.maillage.evidence.PartialDate;
import fr.maillage.relation.EntityRef;
import fr.maillage.relation.Relation;
import fr.maillage.relation.RelationType;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A cluster with what the checks look at.
 *
 * @param size how its participants stand to what the programme foresees
 * @param acts who funds and who facilitates it
 * @param ofWave who funds and who facilitates the waves of which it is part
 */
public record CheckedCluster(Cluster cluster, ClusterSize size, List<Relation> acts, List<Relation> ofWave) {

	EntityRef ref() {
		return this.cluster.ref();
	}

	List<Relation> acts(RelationType type) {
		return of(this.acts, type).toList();
	}

	List<Relation> ofWave(RelationType type) {
		return of(this.ofWave, type).toList();
	}

	/** The last day on which it can have run; null when no document tells its end. */
	@Nullable LocalDate lastDay() {
		return this.cluster.validity().endIsKnown() ? latest(this.cluster.validity().until()) : null;
	}

	/**
	 * The first day of which it is certain that this money was still paid; null when no
	 * document tells.
	 */
	static @Nullable LocalDate fundedOn(Relation funding) {
		PartialDate since = funding.validity().since();
		PartialDate until = funding.validity().until();
		LocalDate end = (until != null && funding.validity().endIsKnown()) ? until.earliest() : null;
		return (end != null) ? end : (since != null) ? since.earliest() : null;
	}

	private static @Nullable LocalDate latest(@Nullable PartialDate date) {
		return (date != null) ? date.latest() : null;
	}

	private static Stream<Relation> of(List<Relation> relations, RelationType type) {
		return relations.stream().filter((relation) -> relation.type() == type);
	}

}
