package fr.maillage.ui.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.cluster.Cluster;
import fr.maillage.cluster.ClusterSummary;
import fr.maillage.cluster.Headcount;
import fr.maillage.evidence.Status;
import fr.maillage.evidence.Validity;
import fr.maillage.ui.ViewTest;
import fr.maillage.ui.component.Evidence;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ClusterViewTests extends ViewTest {

	@Test
	void saysWhoTakesPart() {
		visit("clusters/cluster-blocs");
		assertThat(heading()).isEqualTo("QVT aux blocs opératoires");
		assertThat(lead()).startsWith("6 établissements y participent");
		assertThat(page()).contains("6 établissements de Normandie", "Nommés\u00a0: aucun");
	}

	@Test
	void saysWhatIsNotTold() {
		assertThat(visit("clusters/cluster-blocs")).contains("Thèmenon indiqué", "Débutfin 2015", "Finnon indiquée");
	}

	@Test
	void marksWhatIsDeduced() {
		assertThat(visit("clusters/cluster-blocs")).contains("Vague 2\u00a0déduit");
	}

	@Test
	void showsTheReasonAndThePremisesOfADeduction() {
		visit("clusters/cluster-blocs");
		assertThat(proof("déduit")).contains("Confiancemoyenne", "RaisonIl a commencé quand la vague est lancée.",
				"Prémisses«\u00a0QVT aux blocs opératoires\u00a0»");
	}

	@Test
	void listsTheClustersWithTheirPlaceDateAndNumber() {
		assertThat(visit("clusters")).contains("1 résultat",
				"QVT aux blocs opératoires\u00a0établiNormandiefin 20156 établissements");
	}

	@Test
	void saysThatAClusterIsOnlyAnnounced() {
		assertThat(text(card(true))).contains("annoncé");
		assertThat(text(card(false))).doesNotContain("annoncé");
	}

	private static ClusterCard card(boolean announced) {
		Cluster cluster = new Cluster("cluster-isere", "Isère", Validity.UNKNOWN, null, announced, Status.INFERRED,
				List.of());
		return new ClusterCard(new ClusterSummary(cluster, List.of(), List.of(), List.of(), List.of(), List.of(),
				List.of(), Headcount.UNKNOWN), new Evidence(Map.of(), Map.of()));
	}

	@Test
	void saysThatNoClusterHasThatId() {
		visit("clusters/inconnu");
		assertThat(lead()).isEqualTo("Aucun cluster n’a l’identifiant «\u00a0inconnu\u00a0».");
	}

}
