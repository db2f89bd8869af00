package fr.maillage.ui.component;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.cluster.Headcount;
import fr.maillage.ui.ViewTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HeadcountsTests extends ViewTest {

	@BeforeEach
	void onAPage() {
		visit("");
	}

	@Test
	void whatOtherClustersShareIsAPart() {
		assertThat(Headcounts.told(six(true))).isEqualTo("une part de 6 établissements");
		assertThat(Headcounts.told(six(false))).isEqualTo("6 établissements");
	}

	private static Headcount six(boolean shared) {
		return new Headcount(6, 6, true, !shared, shared, true, List.of(), List.of());
	}

}
