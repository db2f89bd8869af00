package fr.maillage.ui.sheet;

import fr.maillage.coverage.Matrix;
import fr.maillage.coverage.MatrixRow;
import fr.maillage.funding.FundingLine;
import fr.maillage.history.RecentChanges;
import fr.maillage.relation.Entity;
import fr.maillage.territory.RegionalOverview;
import fr.maillage.ui.component.Evidence;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the sheet of a region tells.
 *
 * @param overview what is known of the region, and what is not
 * @param matrix the matrix of themes
 * @param row its row of that matrix
 * @param fundings who funds what, by the id of its relationship
 * @param since the day since which changes are told; null for all since the first import
 * @param changes what was done since
 * @param changed the things that these changes name, by id
 * @param evidence the evidence of all that is told
 * @param read the day on which it was read
 * @param address where the same sheet is, in full
 */
record SheetFacts(RegionalOverview overview, Matrix matrix, MatrixRow row, Map<String, FundingLine> fundings,
		@Nullable LocalDate since, RecentChanges changes, Map<String, Entity> changed, Evidence evidence,
		LocalDate read, String address) {
}
