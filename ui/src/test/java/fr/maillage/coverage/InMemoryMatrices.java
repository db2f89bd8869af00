package fr.maillage.coverage;

import fr.maillage.cluster.Headcount;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Matrices of what is held in memory. */
public final class InMemoryMatrices implements Matrices {

	private final List<RegionKnowledge> regions;

	private final Map<Axis, List<Column>> columns;

	private final Map<String, Headcount> headcounts;

	/**
	 * The matrices of these regions and columns.
	 * @param headcounts the participants of clusters, by the id of one that is alone
	 */
	public InMemoryMatrices(List<RegionKnowledge> regions, Map<Axis, List<Column>> columns,
			Map<String, Headcount> headcounts) {
		this.regions = regions;
		this.columns = columns;
		this.headcounts = headcounts;
	}

	@Override
	public Matrix matrix(MatrixQuestion question) {
		MatrixMaking making = new MatrixMaking(question, this.regions, columns(question.axis()));
		Map<String, Headcount> counted = making.sets()
			.entrySet()
			.stream()
			.filter((set) -> set.getValue().size() == 1)
			.collect(Collectors.toMap(Map.Entry::getKey,
					(set) -> this.headcounts.getOrDefault(set.getValue().getFirst(), Headcount.UNKNOWN)));
		return making.matrix(counted);
	}

	@Override
	public List<Column> columns(Axis axis) {
		return this.columns.getOrDefault(axis, List.of());
	}

}
