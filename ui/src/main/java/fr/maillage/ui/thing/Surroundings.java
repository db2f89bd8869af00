package fr.maillage.ui.thing;

import fr.maillage.evidence.Cited;
import fr.maillage.figure.Figure;
import fr.maillage.figure.Figures;
import fr.maillage.provenance.Disagreement;
import fr.maillage.provenance.Disagreements;
import fr.maillage.relation.Direction;
import fr.maillage.relation.Entity;
import fr.maillage.relation.EntityKind;
import fr.maillage.relation.EntityRef;
import fr.maillage.relation.Relation;
import fr.maillage.relation.RelationType;
import fr.maillage.relation.Relations;
import fr.maillage.relation.Unknown;
import fr.maillage.ui.component.Evidence;
import fr.maillage.ui.evidence.PageEvidence;
import fr.maillage.unknown.Unknowns;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds what stands around one thing, in a fixed number of statements. */
@Component
public class Surroundings {

	/** More than these are counted, not listed. */
	private static final int LISTED_AT_MOST = 400;

	/** What brings names near, and tells nothing else. */
	private static final Set<RelationType> JOINING = EnumSet.of(RelationType.SAME_AS, RelationType.BROADER);

	private final Relations relations;

	private final Figures figures;

	private final Disagreements disagreements;

	private final Unknowns unknowns;

	private final PageEvidence pageEvidence;

	Surroundings(Relations relations, Figures figures, Disagreements disagreements, Unknowns unknowns,
			PageEvidence pageEvidence) {
		this.relations = relations;
		this.figures = figures;
		this.disagreements = disagreements;
		this.unknowns = unknowns;
		this.pageEvidence = pageEvidence;
	}

	/** What stands around it. */
	public Around of(Entity thing) {
		List<String> id = List.of(thing.id());
		List<Relation> around = this.relations.around(id, LISTED_AT_MOST);
		List<Figure> about = this.figures.about(id).getOrDefault(thing.id(), List.of());
		List<Disagreement> disputes = this.disagreements.of(id).getOrDefault(thing.id(), List.of());
		long total = (around.size() < LISTED_AT_MOST) ? around.size() : count(thing.id());
		List<Alike> alike = alike(thing.id(), around);
		Stream<Cited> cited = Stream
			.of(Stream.of(thing), around.stream(), about.stream(),
					alike.stream().flatMap((one) -> one.relations().stream()))
			.flatMap((stream) -> stream);
		return new Around(around, total, about, disputes, this.unknowns.of(thing), alike, this.pageEvidence.of(cited));
	}

	/**
	 * What is told of the same thing under other names; one more statement if it has
	 * some.
	 */
	private List<Alike> alike(String id, List<Relation> around) {
		List<Relation> same = around.stream().filter((relation) -> relation.type() == RelationType.SAME_AS).toList();
		if (same.isEmpty()) {
			return List.of();
		}
		List<Relation> theirs = this.relations
			.around(same.stream().map((relation) -> relation.other(id).id()).distinct().toList(), LISTED_AT_MOST)
			.stream()
			.filter((relation) -> !JOINING.contains(relation.type()))
			.filter((relation) -> relation.from().kind() != EntityKind.FIGURE)
			.toList();
		return same.stream()
			.map((relation) -> new Alike(relation, relation.other(id), of(relation.other(id), theirs)))
			.filter((alike) -> !alike.relations().isEmpty())
			.toList();
	}

	private static List<Relation> of(EntityRef thing, List<Relation> relations) {
		return relations.stream()
			.filter((relation) -> relation.from().equals(thing) || relation.to().equals(thing))
			.toList();
	}

	/**
	 * Where an experiment was tried; one more statement if it is by a département alone.
	 */
	List<Place> places(Entity experiment, Around around) {
		List<String> id = List.of(experiment.id());
		List<Place> told = Place.of(experiment.id(), around.relations(), List.of());
		boolean complete = told.stream().map((place) -> place.ref().kind()).noneMatch(EntityKind.DEPARTEMENT::equals);
		return complete ? told
				: Place.of(experiment.id(), around.relations(), Place.regions(id, around.relations(), this.relations));
	}

	private long count(String id) {
		Map<String, Long> outgoing = this.relations.count(List.of(id), EnumSet.allOf(RelationType.class),
				Direction.OUTGOING);
		Map<String, Long> incoming = this.relations.count(List.of(id), EnumSet.allOf(RelationType.class),
				Direction.INCOMING);
		return outgoing.getOrDefault(id, 0L) + incoming.getOrDefault(id, 0L);
	}

	/**
	 * What stands around one thing.
	 *
	 * @param relations its relationships, on both sides
	 * @param total how many there are; more than are listed when the list is cut
	 * @param figures numbers about it
	 * @param disagreements about it, its relationships, what is stated about it, its
	 * participants and teams
	 * @param unknowns what no source tells of it
	 * @param alike what is told of the same thing under another name, as we deduce
	 * @param evidence of all these
	 */
	public record Around(List<Relation> relations, long total, List<Figure> figures, List<Disagreement> disagreements,
			List<Unknown> unknowns, List<Alike> alike, Evidence evidence) {

		/** The same without these relationships, which are shown elsewhere. */
		Around without(Predicate<Relation> shown) {
			List<Relation> left = this.relations.stream().filter(shown.negate()).toList();
			return new Around(left, this.total - this.relations.size() + left.size(), this.figures, this.disagreements,
					this.unknowns, this.alike, this.evidence);
		}

	}

}
