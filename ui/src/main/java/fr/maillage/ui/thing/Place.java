package fr.maillage.ui.thing;

import fr.maillage.evidence.Status;
import fr.maillage.relation.Direction;
import fr.maillage.relation.EntityKind;
import fr.maillage.relation.EntityRef;
import fr.maillage.relation.Relation;
import fr.maillage.relation.RelationType;
import fr.maillage.relation.Relations;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.domain.Window;

/**
 * Where an experiment was tried: a region, a département, an establishment or a group.
 *
 * @param ref the place
 * @param inferred whether no document says so: the region of a département follows from
 * it
 */
record Place(EntityRef ref, boolean inferred) {

	private static final Set<RelationType> PLACING = EnumSet.of(RelationType.LOCATED_IN, RelationType.PART_OF,
			RelationType.CARRIES);

	private static final Set<EntityKind> PLACES = EnumSet.of(EntityKind.REGION, EntityKind.DEPARTEMENT,
			EntityKind.ESTABLISHMENT, EntityKind.PARTICIPANT_GROUP);

	/** A département is part of one region. */
	private static final int AT_MOST = 5;

	/**
	 * The places of an experiment, by kind.
	 * @param around relationships, its own among them
	 * @param regions of what the départements among its places are part
	 */
	static List<Place> of(String experiment, List<Relation> around, List<Relation> regions) {
		List<Place> told = told(experiment, around).toList();
		boolean region = told.stream().anyMatch((place) -> place.ref().kind() == EntityKind.REGION);
		Stream<Place> derived = region ? Stream.of()
				: told.stream()
					.filter((place) -> place.ref().kind() == EntityKind.DEPARTEMENT)
					.flatMap((place) -> regions(place.ref(), regions))
					.distinct();
		return Stream.concat(told.stream(), derived)
			.sorted(Comparator.comparing((place) -> place.ref().kind()))
			.toList();
	}

	/** Of what the départements among the places of these experiments are part. */
	static List<Relation> regions(List<String> experiments, List<Relation> around, Relations relations) {
		List<String> ids = experiments.stream()
			.flatMap((id) -> told(id, around))
			.map(Place::ref)
			.filter((place) -> place.kind() == EntityKind.DEPARTEMENT)
			.map(EntityRef::id)
			.distinct()
			.toList();
		return relations.of(ids, EnumSet.of(RelationType.PART_OF), Direction.OUTGOING, ScrollPosition.keyset(), AT_MOST)
			.values()
			.stream()
			.flatMap(Window::stream)
			.toList();
	}

	private static Stream<Place> told(String experiment, List<Relation> around) {
		return around.stream()
			.filter((one) -> one.from().id().equals(experiment) || one.to().id().equals(experiment))
			.filter((one) -> PLACING.contains(one.type()) && PLACES.contains(one.other(experiment).kind()))
			.map((one) -> new Place(one.other(experiment), one.status() == Status.INFERRED));
	}

	private static Stream<Place> regions(EntityRef departement, List<Relation> regions) {
		return regions.stream()
			.filter((one) -> one.from().equals(departement) && one.to().kind() == EntityKind.REGION)
			.map((one) -> new Place(one.to(), true));
	}

}
