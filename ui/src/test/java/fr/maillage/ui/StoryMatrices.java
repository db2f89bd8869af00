package fr.maillage.ui;

import fr.maillage.coverage.Axis;
import fr.maillage.coverage.Column;
import fr.maillage.coverage.InMemoryMatrices;
import fr.maillage.coverage.Matrices;
import fr.maillage.coverage.RegionKnowledge;
import fr.maillage.evidence.Status;
import fr.maillage.relation.EntityKind;
import fr.maillage.relation.EntityRef;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The matrices of the {@link Story}. */
final class StoryMatrices {

	private StoryMatrices() {
	}

	/**
	 * One cluster of a theme and a wave, one region with clusters that are not counted,
	 * one of which no document speaks.
	 */
	static Matrices matrices() {
		List<RegionKnowledge> regions = List.of(
				new RegionKnowledge(Story.ILE_DE_FRANCE, List.of(), Set.of(),
						List.of(new RegionKnowledge.Number(0, null, Status.INFERRED)), null),
				new RegionKnowledge(Story.NORMANDIE, List.of(Story.CLUSTER.ref()), Set.of(), List.of(),
						LocalDate.of(2017, 4, 6)),
				new RegionKnowledge(Story.OCCITANIE, List.of(), Set.of(), List.of(), null));
		List<Column.Member> members = List.of(new Column.Member(Story.CLUSTER.id(), true, true));
		Column surgery = new Column(Story.SURGERY.id(), Story.SURGERY.name(),
				List.of(Story.SURGERY.ref(), Story.SURGERY_QVCT.ref()), List.of(), List.of(Story.WAVE.ref()), members);
		Column calm = new Column("theme-calme", "Calme",
				List.of(new EntityRef("theme-calme", "Calme", EntityKind.THEME)), List.of(), List.of(), List.of());
		Column wave = new Column(Story.WAVE.id(), Story.WAVE.name(), List.of(Story.WAVE.ref()), List.of(), List.of(),
				members);
		return new InMemoryMatrices(regions, Map.of(Axis.THEME, List.of(calm, surgery), Axis.WAVE, List.of(wave)),
				Map.of(Story.CLUSTER.id(), Story.cluster().headcount()));
	}

}
