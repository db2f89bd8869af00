package fr.maillage.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.cluster.Headcount;
import fr.maillage.evidence.Status;
import fr.maillage.relation.EntityKind;
import fr.maillage.relation.EntityRef;
import fr.maillage.territory.Region;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The precedence of the states of a cell. */
class MatrixMakingTests {

	private static final LocalDate OLD = LocalDate.of(2016, 12, 31);

	private static final LocalDate LIMIT = LocalDate.of(2017, 1, 1);

	private static final RegionKnowledge.Number SOME = new RegionKnowledge.Number(0, null, Status.STATED);

	private static final RegionKnowledge.Number DEDUCED = new RegionKnowledge.Number(0, null, Status.INFERRED);

	private static final RegionKnowledge.Number NONE = new RegionKnowledge.Number(0, 0, Status.STATED);

	private static final EntityRef HERE = cluster("here");

	private static final EntityRef ELSEWHERE = cluster("elsewhere");

	private static final EntityRef UNTOLD = cluster("untold");

	@Test
	void aClusterOfTheColumnIsToldWhateverElseIs() {
		assertThat(
				state(new RegionKnowledge(region(), List.of(HERE, UNTOLD), Set.of(), List.of(SOME, NONE), OLD), LIMIT))
			.isEqualTo(CellState.CLUSTERS);
	}

	@Test
	void thatThereIsNoneGoesBeforeWhatIsNotRecorded() {
		assertThat(state(new RegionKnowledge(region(), List.of(UNTOLD), Set.of(), List.of(SOME, NONE), OLD), LIMIT))
			.isEqualTo(CellState.NONE);
	}

	@Test
	void whatIsNotRecordedGoesBeforeWhatIsTooOld() {
		assertThat(state(new RegionKnowledge(region(), List.of(ELSEWHERE, UNTOLD), Set.of(), List.of(), OLD), LIMIT))
			.isEqualTo(CellState.NOT_RECORDED);
		assertThat(state(numbers(SOME), LIMIT)).isEqualTo(CellState.NOT_RECORDED);
	}

	@Test
	void moreClustersThanAreDescribedAreNotRecorded() {
		RegionKnowledge two = new RegionKnowledge(region(), List.of(ELSEWHERE), Set.of(),
				List.of(new RegionKnowledge.Number(2, 3, Status.STATED)), OLD);
		assertThat(two.undescribed()).isEqualTo(Status.STATED);
		assertThat(state(two, null)).isEqualTo(CellState.NOT_RECORDED);
		assertThat(state(numbers(new RegionKnowledge.Number(2, 2, Status.STATED)), null))
			.isEqualTo(CellState.NOT_RECORDED);
		RegionKnowledge one = new RegionKnowledge(region(), List.of(ELSEWHERE), Set.of(),
				List.of(new RegionKnowledge.Number(1, 1, Status.STATED)), OLD);
		assertThat(one.undescribed()).isNull();
		assertThat(state(one, null)).isEqualTo(CellState.NO_CLUSTER_KNOWN);
	}

	@Test
	void whatIsTooOldGoesBeforeThatNoClusterIsKnown() {
		RegionKnowledge old = new RegionKnowledge(region(), List.of(ELSEWHERE), Set.of(), List.of(), OLD);
		assertThat(state(old, LIMIT)).isEqualTo(CellState.NOT_DOCUMENTED);
		assertThat(state(old, OLD)).isEqualTo(CellState.NO_CLUSTER_KNOWN);
		assertThat(state(old, null)).isEqualTo(CellState.NO_CLUSTER_KNOWN);
	}

	@Test
	void aRegionOfWhichNoDocumentSpeaksIsNotDocumented() {
		assertThat(state(numbers(), null)).isEqualTo(CellState.NOT_DOCUMENTED);
	}

	@Test
	void aCellIsInferredWhenEachOfItsClustersIs() {
		Column column = column(new Column.Member("here", true, true), new Column.Member("elsewhere", false, true));
		assertThat(cell(clusters(HERE), column, null).inferred()).isTrue();
		assertThat(cell(clusters(HERE, ELSEWHERE), column, null).inferred()).isFalse();
	}

	@Test
	void anEmptyCellIsInferredWhenWeDeduceWhatItTells() {
		assertThat(cell(numbers(SOME), column(), null).inferred()).isFalse();
		assertThat(cell(numbers(DEDUCED), column(), null)).extracting(Cell::state, Cell::inferred)
			.containsExactly(CellState.NOT_RECORDED, true);
		assertThat(cell(numbers(DEDUCED, SOME), column(), null).inferred()).isFalse();
		assertThat(cell(numbers(new RegionKnowledge.Number(0, 0, Status.INFERRED)), column(), null))
			.extracting(Cell::state, Cell::inferred)
			.containsExactly(CellState.NONE, true);
	}

	@Test
	void countsWhatDocumentsOnlyAnnounce() {
		RegionKnowledge announced = new RegionKnowledge(region(), List.of(HERE, ELSEWHERE), Set.of("here"), List.of(),
				null);
		Column column = column(new Column.Member("here", false, true), new Column.Member("elsewhere", false, true));
		MatrixMaking making = new MatrixMaking(question(null), List.of(announced), List.of(column));
		Matrix matrix = making.matrix(Map.of());
		assertThat(matrix.announced()).isEqualTo(1);
		assertThat(matrix.columns().getFirst().announced()).isEqualTo(1);
		assertThat(matrix.rows().getFirst().cells().getFirst().announced()).isEqualTo(1);
	}

	@Test
	void countsTheParticipantsOfTheColumnOnly() {
		Column column = column(new Column.Member("here", true, true), new Column.Member("elsewhere", true, false));
		MatrixMaking making = new MatrixMaking(question(null), List.of(clusters(HERE, ELSEWHERE)), List.of(column));
		assertThat(making.sets()).containsEntry("theme", List.of("here"))
			.containsEntry("region-28 × theme", List.of("here"))
			.containsEntry("region-28", List.of("here", "elsewhere"));
		Headcount six = new Headcount(6, 6, true, true, false, true, List.of(), List.of());
		Matrix matrix = making.matrix(Map.of("theme", six, "region-28 × theme", six, "region-28", six));
		assertThat(matrix.rows().getFirst().cells().getFirst().headcount().complete()).isFalse();
		assertThat(matrix.columns().getFirst().headcount().complete()).isFalse();
		assertThat(matrix.rows().getFirst().headcount().complete()).isTrue();
	}

	private static CellState state(RegionKnowledge region, @Nullable LocalDate sourcesSince) {
		return cell(region, column(new Column.Member("here", false, true)), sourcesSince).state();
	}

	private static Cell cell(RegionKnowledge region, Column column, @Nullable LocalDate sourcesSince) {
		Column other = new Column("other", "Other", List.of(), List.of(), List.of(),
				List.of(new Column.Member("elsewhere", false, true)));
		MatrixMaking making = new MatrixMaking(question(sourcesSince), List.of(region), List.of(column, other));
		assertThat(making.sets().values()).doesNotContain(List.of());
		return making.matrix(Map.of()).rows().getFirst().cells().getFirst();
	}

	private static MatrixQuestion question(@Nullable LocalDate sourcesSince) {
		return new MatrixQuestion(Axis.THEME, Set.of(), true, sourcesSince);
	}

	private static Column column(Column.Member... members) {
		return new Column("theme", "Theme", List.of(), List.of(), List.of(), List.of(members));
	}

	private static RegionKnowledge clusters(EntityRef... clusters) {
		return new RegionKnowledge(region(), List.of(clusters), Set.of(), List.of(), null);
	}

	private static RegionKnowledge numbers(RegionKnowledge.Number... numbers) {
		return new RegionKnowledge(region(), List.of(), Set.of(), List.of(numbers), OLD);
	}

	private static Region region() {
		return new Region("region-28", "28", "Normandie", false, null, 5, Status.STATED, List.of());
	}

	private static EntityRef cluster(String id) {
		return new EntityRef(id, id, EntityKind.CLUSTER);
	}

}
