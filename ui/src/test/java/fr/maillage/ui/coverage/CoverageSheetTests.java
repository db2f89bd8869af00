package fr.maillage.ui.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.cluster.Headcount;
import fr.maillage.coverage.Axis;
import fr.maillage.coverage.Column;
import fr.maillage.coverage.InMemoryMatrices;
import fr.maillage.coverage.Matrix;
import fr.maillage.coverage.RegionKnowledge;
import fr.maillage.evidence.Status;
import fr.maillage.relation.EntityKind;
import fr.maillage.relation.EntityRef;
import fr.maillage.territory.Region;
import fr.maillage.ui.ViewTest;
import fr.maillage.ui.export.Sheet;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The file tells what the page shows, and no more. */
class CoverageSheetTests extends ViewTest {

	private static final EntityRef HERE = new EntityRef("here", "Ici", EntityKind.CLUSTER);

	private static final EntityRef WAVE = new EntityRef("vague-2", "Vague 2", EntityKind.WAVE);

	@Test
	void writesWhatThePageShows() {
		Asked asked = new Asked(Axis.THEME, true, 2018, false, null);
		Matrix matrix = matrices().matrix(asked.question());
		Sheet sheet = CoverageSheet.of(matrix, matrix.rows(), asked);
		assertThat(sheet.fileName()).isEqualTo("couverture-thème");
		assertThat(sheet.header()).containsExactly("Code INSEE", "Région", "Clusters décrits",
				"Clusters décrits – participants", "Clusters décrits – certitude", "Calme", "Calme – participants",
				"Calme – certitude", "Établissements de la région", "Âge des sources");
		assertThat(sheet.rows()).containsExactly(
				row("11", "Un", 1, 6, "annoncé seulement", 1, 6, "annoncé seulement\u202f; par déduction", "inconnus",
						"depuis 2018"),
				row("12", "Deux", "nombre inconnu", null, "par déduction", "cluster connu, thème non consigné", null,
						"par déduction", "inconnus", "depuis 2018"),
				row("13", "Trois", null, null, null, "région non documentée, ou source trop ancienne", null, null,
						"inconnus", "depuis 2018"),
				row(null, "Total", 1, null, "annoncé seulement", 1, 6, "annoncé seulement\u202f; par déduction",
						"inconnus", "depuis 2018"),
				row(null, "Hors total\u00a0: Vague 2", null, null, null, "cité", null, null, null, "depuis 2018"));
	}

	private static List<Object> row(Object... values) {
		return Arrays.asList(values);
	}

	private static InMemoryMatrices matrices() {
		Column calm = new Column("calme", "Calme", List.of(new EntityRef("calme", "Calme", EntityKind.THEME)),
				List.of(), List.of(WAVE), List.of(new Column.Member("here", true, true)));
		return new InMemoryMatrices(
				List.of(new RegionKnowledge(region("11", "Un"), List.of(HERE), Set.of("here"), List.of(), null),
						new RegionKnowledge(region("12", "Deux"), List.of(), Set.of(),
								List.of(new RegionKnowledge.Number(0, null, Status.INFERRED)), null),
						new RegionKnowledge(region("13", "Trois"), List.of(), Set.of(), List.of(), null)),
				Map.of(Axis.THEME, List.of(calm)),
				Map.of("here", new Headcount(6, 6, true, true, false, true, List.of(), List.of())));
	}

	private static Region region(String code, String name) {
		return new Region("region-" + code, code, name, false, null, 5, Status.STATED, List.of());
	}

}
