package fr.maillage.ui.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.ui.ViewTest;
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
	void saysThatNoClusterHasThatId() {
		visit("clusters/inconnu");
		assertThat(lead()).isEqualTo("Aucun cluster n’a l’identifiant «\u00a0inconnu\u00a0».");
	}

}
