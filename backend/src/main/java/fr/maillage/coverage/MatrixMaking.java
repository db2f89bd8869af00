package fr.maillage.coverage;

import fr.maillage.cluster.Headcount;
import fr.maillage.evidence.Status;
import fr.maillage.relation.EntityRef;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Spreads what is known of each region over columns. */
public final class MatrixMaking {

	private final MatrixQuestion question;

	private final List<RegionKnowledge> regions;

	private final List<Column> columns;

	private final int hidden;

	private final Set<String> recorded;

	/**
	 * The matrix that is asked for.
	 * @param regions what documents tell of each
	 * @param all the columns of the axis, shown or not
	 */
	public MatrixMaking(MatrixQuestion question, List<RegionKnowledge> regions, List<Column> all) {
		this.question = question;
		this.regions = regions;
		this.columns = all.stream().filter(question::shows).toList();
		this.hidden = all.size() - this.columns.size();
		this.recorded = all.stream()
			.flatMap((column) -> column.members().stream())
			.map(Column.Member::clusterId)
			.collect(Collectors.toSet());
	}

	/** The sets of clusters whose participants the matrix counts, by a name for each. */
	public Map<String, List<String>> sets() {
		Map<String, List<String>> sets = new HashMap<>();
		for (Column column : this.columns) {
			sets.put(column.key(), whole(clustersOf(column), column));
			this.regions.forEach((region) -> sets.put(cell(region, column), whole(in(region, column), column)));
		}
		this.regions.forEach((region) -> sets.put(region.region().id(), ids(region.clusters())));
		sets.values().removeIf(List::isEmpty);
		return sets;
	}

	/** The matrix, with the participants of each set. */
	public Matrix matrix(Map<String, Headcount> headcounts) {
		return new Matrix(this.question.axis(), this.question.sourcesSince(),
				this.columns.stream().map((column) -> total(column, headcounts)).toList(),
				this.regions.stream().map((region) -> row(region, headcounts)).toList(), this.hidden);
	}

	private MatrixRow row(RegionKnowledge region, Map<String, Headcount> headcounts) {
		return new MatrixRow(region, headcounts.getOrDefault(region.region().id(), Headcount.UNKNOWN),
				this.columns.stream().map((column) -> cell(region, column, headcounts)).toList());
	}

	private ColumnTotal total(Column column, Map<String, Headcount> headcounts) {
		List<EntityRef> clusters = clustersOf(column);
		Set<String> announced = this.regions.stream()
			.flatMap((region) -> region.announced().stream())
			.collect(Collectors.toSet());
		return new ColumnTotal(column, clusters.size(), count(clusters, announced),
				counted(column.key(), clusters, column, headcounts), !clusters.isEmpty() && inferred(clusters, column));
	}

	private static boolean inferred(List<EntityRef> clusters, Column column) {
		return members(column, Column.Member::inferred).containsAll(ids(clusters));
	}

	private Cell cell(RegionKnowledge region, Column column, Map<String, Headcount> headcounts) {
		List<EntityRef> clusters = in(region, column);
		CellState state = clusters.isEmpty() ? empty(region) : CellState.CLUSTERS;
		boolean inferred = switch (state) {
			case CLUSTERS -> inferred(clusters, column);
			case NONE -> region.none() == Status.INFERRED;
			case NOT_RECORDED -> !unrecorded(region) && region.undescribed() == Status.INFERRED;
			case NOT_DOCUMENTED, NO_CLUSTER_KNOWN -> false;
		};
		return new Cell(column.key(), state, clusters, count(clusters, region.announced()),
				counted(cell(region, column), clusters, column, headcounts), inferred);
	}

	private CellState empty(RegionKnowledge region) {
		if (region.none() != null) {
			return CellState.NONE;
		}
		if (region.undescribed() != null || unrecorded(region)) {
			return CellState.NOT_RECORDED;
		}
		return (region.documented() && !tooOld(region)) ? CellState.NO_CLUSTER_KNOWN : CellState.NOT_DOCUMENTED;
	}

	/**
	 * Whether it has a cluster of which no column of the axis, shown or not, is known.
	 */
	private boolean unrecorded(RegionKnowledge region) {
		return region.clusters().stream().anyMatch((cluster) -> !this.recorded.contains(cluster.id()));
	}

	private boolean tooOld(RegionKnowledge region) {
		return this.question.sourcesSince() != null && region.newest() != null
				&& region.newest().isBefore(this.question.sourcesSince());
	}

	private List<EntityRef> clustersOf(Column column) {
		return this.regions.stream().flatMap((region) -> in(region, column).stream()).distinct().toList();
	}

	private static List<EntityRef> in(RegionKnowledge region, Column column) {
		Set<String> members = members(column, (member) -> true);
		return region.clusters().stream().filter((cluster) -> members.contains(cluster.id())).toList();
	}

	/** Those all of whose participants belong to the column. */
	private static List<String> whole(List<EntityRef> clusters, Column column) {
		return ids(clusters).stream().filter(members(column, Column.Member::whole)::contains).toList();
	}

	private static Set<String> members(Column column, Predicate<Column.Member> which) {
		return column.members().stream().filter(which).map(Column.Member::clusterId).collect(Collectors.toSet());
	}

	private static String cell(RegionKnowledge region, Column column) {
		return region.region().id() + " × " + column.key();
	}

	private static List<String> ids(List<EntityRef> clusters) {
		return clusters.stream().map(EntityRef::id).toList();
	}

	private static int count(List<EntityRef> clusters, Set<String> announced) {
		return (int) clusters.stream().filter((cluster) -> announced.contains(cluster.id())).count();
	}

	private static Headcount counted(String set, List<EntityRef> clusters, Column column,
			Map<String, Headcount> headcounts) {
		Headcount headcount = headcounts.getOrDefault(set, Headcount.UNKNOWN);
		return (whole(clusters, column).size() < clusters.size()) ? headcount.incomplete() : headcount;
	}

}
