package fr.maillage.coverage;

import fr.maillage.cluster.Headcount;
import java.util.List;

/**
 * A row of the matrix: a region.
 *
 * @param knowledge what documents tell of its clusters
 * @param headcount the participants of all its clusters, each counted once
 * @param cells one for each column, in the order of the columns
 */
public record MatrixRow(RegionKnowledge knowledge, Headcount headcount, List<Cell> cells) {
}
