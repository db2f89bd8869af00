package fr.maillage.coverage;

import fr.maillage.cluster.Headcount;
import fr.maillage.relation.EntityRef;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Spreads what is known of each region over columns.
 *
 * @param regions what documents tell of each
 * @param columns the columns to show
 * @param recorded ids of the clusters of which some column of the axis, shown or not, is
 * known
 */
public record MatrixMaking(List<RegionKnowledge> regions, List<Column> columns, Set<String> recorded,
		@Nullable LocalDate sourcesSince) {

	/** The sets of clusters whose participants the matrix counts, by a name for each. */
	public Map<String, List<String>> sets() {
		Map<String, List<String>> sets = new HashMap<>();
		for (Column column : this.columns) {
			sets.put(column.key(), ids(clustersOf(column)));
			this.regions.forEach((region) -> sets.put(cell(region, column), ids(in(region, column))));
		}
		this.regions.forEach((region) -> sets.put(region.region().id(), ids(region.clusters())));
		sets.values().removeIf(List::isEmpty);
		return sets;
	}

	/** The rows, with the participants of each set. */
	public List<MatrixRow> rows(Map<String, Headcount> headcounts) {
		return this.regions.stream()
			.map((region) -> new MatrixRow(region, counted(headcounts, region.region().id()),
					this.columns.stream().map((column) -> cell(region, column, headcounts)).toList()))
			.toList();
	}

	/** The columns, with the participants of each set. */
	public List<ColumnTotal> totals(Map<String, Headcount> headcounts) {
		return this.columns.stream()
			.map((column) -> new ColumnTotal(column, clustersOf(column).size(), counted(headcounts, column.key())))
			.toList();
	}

	private Cell cell(RegionKnowledge region, Column column, Map<String, Headcount> headcounts) {
		List<EntityRef> clusters = in(region, column);
		Map<String, Boolean> inferred = column.members()
			.stream()
			.collect(Collectors.toMap(Column.Member::clusterId, Column.Member::inferred));
		return new Cell(column.key(), clusters.isEmpty() ? empty(region) : CellState.CLUSTERS, clusters,
				counted(headcounts, cell(region, column)),
				!clusters.isEmpty() && clusters.stream().allMatch((cluster) -> inferred.get(cluster.id())));
	}

	private CellState empty(RegionKnowledge region) {
		if (region.none()) {
			return CellState.NONE;
		}
		if (region.uncounted()
				|| region.clusters().stream().anyMatch((cluster) -> !this.recorded.contains(cluster.id()))) {
			return CellState.NOT_RECORDED;
		}
		return (region.documented() && !tooOld(region)) ? CellState.NO_CLUSTER_KNOWN : CellState.NOT_DOCUMENTED;
	}

	private boolean tooOld(RegionKnowledge region) {
		return this.sourcesSince != null && region.newest() != null && region.newest().isBefore(this.sourcesSince);
	}

	private List<EntityRef> clustersOf(Column column) {
		return this.regions.stream().flatMap((region) -> in(region, column).stream()).distinct().toList();
	}

	private static List<EntityRef> in(RegionKnowledge region, Column column) {
		Set<String> members = column.members().stream().map(Column.Member::clusterId).collect(Collectors.toSet());
		return region.clusters().stream().filter((cluster) -> members.contains(cluster.id())).toList();
	}

	private static String cell(RegionKnowledge region, Column column) {
		return region.region().id() + " × " + column.key();
	}

	private static List<String> ids(List<EntityRef> clusters) {
		return clusters.stream().map(EntityRef::id).toList();
	}

	private static Headcount counted(Map<String, Headcount> headcounts, String set) {
		return headcounts.getOrDefault(set, Headcount.UNKNOWN);
	}

}
