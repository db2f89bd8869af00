package fr.maillage.coverage.graph;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.cluster.Headcount;
import fr.maillage.coverage.Axis;
import fr.maillage.coverage.Cell;
import fr.maillage.coverage.CellState;
import fr.maillage.coverage.Matrices;
import fr.maillage.coverage.Matrix;
import fr.maillage.coverage.MatrixQuestion;
import fr.maillage.coverage.MatrixRow;
import fr.maillage.evidence.Status;
import fr.maillage.relation.EntityRef;
import fr.maillage.test.GraphIntegrationTest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The matrices of the real facts. */
@GraphIntegrationTest(seed = true)
class CypherMatricesIT {

	@Autowired
	private Matrices matrices;

	@ParameterizedTest
	@EnumSource
	void everyCellHasOneState(Axis axis) {
		for (boolean all : new boolean[] { true, false }) {
			Matrix matrix = this.matrices.matrix(new MatrixQuestion(axis, Set.of(), all, LocalDate.of(2018, 1, 1)));
			assertThat(matrix.rows()).hasSize(18);
			assertThat(Arrays.stream(CellState.values()).mapToInt(matrix::count).sum())
				.isEqualTo(matrix.rows().size() * matrix.columns().size());
			assertThat(matrix.columns().size() + matrix.hidden()).isEqualTo(this.matrices.columns(axis).size());
			assertThat(matrix.clusters()).isEqualTo(7);
		}
	}

	@ParameterizedTest
	@CsvSource({ "THEME, 11, 5, 0, 43, 132, 18", "WAVE, 3, 4, 0, 9, 36, 5", "SECTOR, 2, 3, 0, 8, 24, 1" })
	void countWhatCellsTell(Axis axis, int columns, int clusters, int none, int notRecorded, int notDocumented,
			int noClusterKnown) {
		Matrix matrix = this.matrices.matrix(MatrixQuestion.of(axis));
		assertThat(matrix.columns()).hasSize(columns);
		assertThat(CellState.values()).extracting(matrix::count)
			.containsExactly(clusters, none, notRecorded, notDocumented, noClusterKnown);
	}

	@ParameterizedTest
	@CsvSource({ "THEME, region-28, theme-bloc-operatoire, cluster-normandie-blocs-operatoires, 6, 6",
			"THEME, region-76, theme-had, cluster-occitanie-had, 6, 6",
			"WAVE, region-84, vague-dgcs-2018, cluster-isere-2018 cluster-puy-de-dome-2018 cluster-rhone-2018, 18, 24",
			"SECTOR, region-84, HEALTH, cluster-rhone-centre-filiere-gerontologique, 0, 0" })
	void aCellHoldsItsClustersAndTheirParticipants(Axis axis, String region, String column, String clusters, int min,
			int max) {
		Cell cell = cell(this.matrices.matrix(MatrixQuestion.of(axis)), region, column);
		assertThat(cell.state()).isEqualTo(CellState.CLUSTERS);
		assertThat(cell.clusters()).extracting(EntityRef::id).containsExactly(clusters.split(" "));
		assertThat(cell.headcount()).extracting(Headcount::min, Headcount::max).containsExactly(min, max);
	}

	@ParameterizedTest
	@CsvSource({ "WAVE, region-84, vague-dgcs-2018, 3", "WAVE, region-28, vague-1, 0", "SECTOR, region-84, HEALTH, 0" })
	void aCellTellsWhatDocumentsOnlyAnnounce(Axis axis, String region, String column, int announced) {
		Matrix matrix = this.matrices.matrix(MatrixQuestion.of(axis));
		assertThat(cell(matrix, region, column).announced()).isEqualTo(announced);
		assertThat(matrix.announced()).isEqualTo(3);
	}

	@Test
	void aSectorCountsNoParticipantsOfAClusterThatJoinsBoth() {
		Matrix matrix = this.matrices.matrix(MatrixQuestion.of(Axis.SECTOR));
		assertThat(cell(matrix, "region-84", "HEALTH").headcount().known()).isFalse();
		assertThat(cell(matrix, "region-84", "SOCIAL_CARE").clusters()).hasSize(4);
		assertThat(cell(matrix, "region-84", "SOCIAL_CARE").headcount())
			.extracting(Headcount::min, Headcount::max, Headcount::complete)
			.containsExactly(18, 24, false);
	}

	@ParameterizedTest
	@CsvSource({ "region-75, INFERRED", "region-24, INFERRED", "region-93, STATED" })
	void tellsWhereThereAreClustersThatNoDocumentDescribes(String region, Status status) {
		MatrixRow row = row(this.matrices.matrix(MatrixQuestion.of(Axis.THEME)), region);
		assertThat(row.knowledge().undescribed()).isEqualTo(status);
		assertThat(row.cells()).extracting(Cell::inferred).containsOnly(status == Status.INFERRED);
	}

	@Test
	void totalsCountAClusterAndAnEstablishmentOnce() {
		Matrix matrix = this.matrices.matrix(MatrixQuestion.of(Axis.WAVE));
		assertThat(matrix.columns()).extracting((total) -> total.column().key())
			.containsExactly("vague-1", "vague-2", "vague-dgcs-2018");
		assertThat(matrix.columns()).extracting((total) -> total.clusters()).containsExactly(4, 0, 3);
		assertThat(row(matrix, "region-28").headcount().max()).isEqualTo(6);
	}

	@Test
	void aRegionWhoseNewestDocumentIsOlderIsNotDocumented() {
		MatrixQuestion question = new MatrixQuestion(Axis.THEME, Set.of("theme-had"), false, LocalDate.of(2018, 1, 1));
		assertThat(cell(this.matrices.matrix(question), "region-28", "theme-had").state())
			.isEqualTo(CellState.NOT_DOCUMENTED);
		assertThat(cell(this.matrices.matrix(MatrixQuestion.of(Axis.THEME)), "region-28", "theme-had").state())
			.isEqualTo(CellState.NO_CLUSTER_KNOWN);
	}

	private static Cell cell(Matrix matrix, String region, String column) {
		return row(matrix, region).cells()
			.stream()
			.filter((cell) -> cell.column().equals(column))
			.findFirst()
			.orElseThrow();
	}

	private static MatrixRow row(Matrix matrix, String region) {
		return matrix.rows()
			.stream()
			.filter((row) -> row.knowledge().region().id().equals(region))
			.findFirst()
			.orElseThrow();
	}

}
