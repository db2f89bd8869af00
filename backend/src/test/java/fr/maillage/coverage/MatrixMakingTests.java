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

	private static final EntityRef HERE = cluster("here");

	private static final EntityRef ELSEWHERE = cluster("elsewhere");

	private static final EntityRef UNTOLD = cluster("untold");

	@Test
	void aClusterOfTheColumnIsToldWhateverElseIs() {
		assertThat(state(new RegionKnowledge(region(), List.of(HERE, UNTOLD), true, true, OLD), LIMIT))
			.isEqualTo(CellState.CLUSTERS);
	}

	@Test
	void thatThereIsNoneGoesBeforeWhatIsNotRecorded() {
		assertThat(state(new RegionKnowledge(region(), List.of(UNTOLD), true, true, OLD), LIMIT))
			.isEqualTo(CellState.NONE);
	}

	@Test
	void whatIsNotRecordedGoesBeforeWhatIsTooOld() {
		assertThat(state(new RegionKnowledge(region(), List.of(ELSEWHERE, UNTOLD), false, false, OLD), LIMIT))
			.isEqualTo(CellState.NOT_RECORDED);
		assertThat(state(new RegionKnowledge(region(), List.of(), true, false, OLD), LIMIT))
			.isEqualTo(CellState.NOT_RECORDED);
	}

	@Test
	void whatIsTooOldGoesBeforeThatNoClusterIsKnown() {
		RegionKnowledge old = new RegionKnowledge(region(), List.of(ELSEWHERE), false, false, OLD);
		assertThat(state(old, LIMIT)).isEqualTo(CellState.NOT_DOCUMENTED);
		assertThat(state(old, OLD)).isEqualTo(CellState.NO_CLUSTER_KNOWN);
		assertThat(state(old, null)).isEqualTo(CellState.NO_CLUSTER_KNOWN);
	}

	@Test
	void aRegionOfWhichNoDocumentSpeaksIsNotDocumented() {
		assertThat(state(new RegionKnowledge(region(), List.of(), false, false, null), null))
			.isEqualTo(CellState.NOT_DOCUMENTED);
	}

	@Test
	void aCellIsInferredWhenEachOfItsClustersIs() {
		Column column = new Column("theme", "Theme", List.of(), List.of(), List.of(),
				List.of(new Column.Member("here", true), new Column.Member("elsewhere", false)));
		assertThat(cell(new RegionKnowledge(region(), List.of(HERE), false, false, null), column, null).inferred())
			.isTrue();
		assertThat(cell(new RegionKnowledge(region(), List.of(HERE, ELSEWHERE), false, false, null), column, null)
			.inferred()).isFalse();
	}

	private static CellState state(RegionKnowledge region, @Nullable LocalDate sourcesSince) {
		Column column = new Column("theme", "Theme", List.of(), List.of(), List.of(),
				List.of(new Column.Member("here", false)));
		return cell(region, column, sourcesSince).state();
	}

	private static Cell cell(RegionKnowledge region, Column column, @Nullable LocalDate sourcesSince) {
		MatrixMaking making = new MatrixMaking(List.of(region), List.of(column), Set.of("here", "elsewhere"),
				sourcesSince);
		assertThat(making.sets().values()).doesNotContain(List.of());
		return making.rows(Map.<String, Headcount>of()).getFirst().cells().getFirst();
	}

	private static Region region() {
		return new Region("region-28", "28", "Normandie", false, null, 5, Status.STATED, List.of());
	}

	private static EntityRef cluster(String id) {
		return new EntityRef(id, id, EntityKind.CLUSTER);
	}

}
