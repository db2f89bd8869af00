package fr.maillage.territory.graph;

import fr.maillage.evidence.Row;
import fr.maillage.relation.EntityRef;
import fr.maillage.relation.Relation;
import fr.maillage.relation.RelationReader;
import fr.maillage.relation.RelationType;
import fr.maillage.territory.Region;
import fr.maillage.territory.RegionalBody;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One row that tells something of an ARS or Aract.
 *
 * @param body the ARS or Aract
 * @param active whether it does something in the programme
 * @param relation what is told
 */
record Side(EntityRef body, boolean active, Relation relation) {

	/** The side of a region's pair whose bodies carry this label. */
	static RegionalBody of(Region region, String label, List<Row> rows) {
		List<Side> told = rows.stream()
			.filter((row) -> row.row("body").texts("labels").contains(label))
			.map((row) -> new Side(RelationReader.ref(row.row("body")), row.flag("active"),
					RelationReader.relation(row.row("relation"))))
			.toList();
		EntityRef body = current(region, told);
		List<Relation> covers = relations(told, (side) -> side.isOf(body) && side.grounds(region));
		List<Relation> printedAs = relations(told, (side) -> side.is(RelationType.SAME_AS));
		List<Relation> successions = relations(told,
				(side) -> side.is(RelationType.SUCCEEDED_BY) && body != null && side.relation.to().equals(body));
		Set<String> succeeded = successions.stream()
			.map((relation) -> relation.from().id())
			.collect(Collectors.toSet());
		List<Relation> former = relations(told,
				(side) -> side.is(RelationType.COVERS) && !side.isOf(body) && !succeeded.contains(side.body.id()));
		List<Relation> predecessors = Stream.concat(successions.stream(), former.stream()).toList();
		return new RegionalBody(body, covers, printedAs, predecessors,
				!printedAs.isEmpty() || told.stream().anyMatch(Side::active));
	}

	/**
	 * The body that stands for the region today: one that no other of its bodies
	 * succeeded.
	 */
	private static @Nullable EntityRef current(Region region, List<Side> told) {
		Set<EntityRef> candidates = told.stream()
			.filter((side) -> side.grounds(region))
			.map(Side::body)
			.collect(Collectors.toSet());
		return told.stream()
			.map(Side::body)
			.filter(candidates::contains)
			.filter((body) -> told.stream()
				.noneMatch((side) -> side.is(RelationType.SUCCEEDED_BY) && side.relation.from().equals(body)
						&& candidates.contains(side.relation.to())))
			.findFirst()
			.orElse(null);
	}

	private static List<Relation> relations(List<Side> told, Predicate<Side> condition) {
		return told.stream().filter(condition).map(Side::relation).distinct().toList();
	}

	/**
	 * Whether it says that the body is this region's: it covers it, or forms its pair.
	 */
	private boolean grounds(Region region) {
		return (is(RelationType.COVERS) && this.relation.to().id().equals(region.id())) || is(RelationType.PAIRED_WITH);
	}

	private boolean is(RelationType type) {
		return this.relation.type() == type;
	}

	private boolean isOf(@Nullable EntityRef body) {
		return this.body.equals(body);
	}

}
