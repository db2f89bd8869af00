package fr.maillage.ui.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import fr.maillage.cluster.Headcount;
import fr.maillage.coverage.Axis;
import fr.maillage.coverage.Cell;
import fr.maillage.coverage.CellState;
import fr.maillage.relation.EntityKind;
import fr.maillage.relation.EntityRef;
import fr.maillage.ui.ViewTest;
import fr.maillage.ui.component.Headcounts;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Those who took part are not added in silence to those that are only announced. */
class AnnouncedParticipantsTests extends ViewTest {

	private static final Headcount PARTLY = new Headcount(26, 32, 18, 24, true, true, false, true, List.of(),
			List.of());

	private static final List<EntityRef> TWO = List.of(new EntityRef("one", "Un", EntityKind.CLUSTER),
			new EntityRef("two", "Deux", EntityKind.CLUSTER));

	@Test
	void areSaidBesideTheNumber() {
		assertThat(Headcounts.told(PARTLY)).isEqualTo("26 à 32 établissements, dont 18 à 24 annoncés");
		UI.getCurrent().setLocale(Locale.ENGLISH);
		assertThat(Headcounts.told(PARTLY)).isEqualTo("26 to 32 establishments, of which 18 to 24 announced");
	}

	@Test
	void areSaidInACellUnlessItsMarkSaysIt() {
		assertThat(sign(1)).contains("26–32 étab.dont 18 à 24 annoncés",
				"2 clusters, 26 à 32 établissements, dont 18 à 24 annoncés, dont 1 annoncé");
		assertThat(sign(2)).doesNotContain("26–32 étab.dont");
	}

	private static String sign(int announced) {
		Cell cell = new Cell("column", CellState.CLUSTERS, TWO, announced, PARTLY, false);
		return text(CellSign.of(cell, new Asked(Axis.THEME, false, null, false, null), "region-84", false));
	}

}
