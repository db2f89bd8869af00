package fr.maillage.ui.territory;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.ui.ViewTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegionDetailsViewTests extends ViewTest {

	@Test
	void saysHowManyEstablishmentsTakePart() {
		visit("regions/28");
		assertThat(heading()).isEqualTo("Normandie");
		assertThat(lead()).startsWith("Un cluster\u00a0depuis fin 2015\u00a0: 6 établissements dont aucun n’est nommé.")
			.contains("Aucun document n’indique le financement ni l’animation dans la région.");
	}

	@Test
	void namesTheArs() {
		assertThat(visit("regions/28")).contains("ARS Normandie");
	}

	@Test
	void saysThatTheAractIsNotDocumented() {
		assertThat(visit("regions/28"))
			.contains("non documentée ici\u00a0: aucune source ne nomme l’Aract de cette région.");
	}

	@Test
	void keepsTheNationalApartFromTheRegional() {
		assertThat(visit("regions/28")).contains("Non indiqué pour la région",
				"Au niveau national, sans répartition régionale");
	}

	@Test
	void listsWhatNoSourceTells() {
		assertThat(visit("regions/28")).contains("Ce que nous ne savons pas", "Le financeur régional",
				"Le nom des participants");
	}

	@Test
	void showsTheWordsBehindTheNumber() {
		visit("regions/28");
		assertThat(proof("l. 169")).contains("«\u00a06 établissements engagés\u00a0»", "ligne 169");
	}

	@Test
	void saysThatTheNumberOfClustersIsUnknown() {
		visit("regions/11");
		assertThat(lead()).isEqualTo("Un document parle de clusters dans cette région, sans dire combien ni lesquels.");
		assertThat(page()).contains("Le nombre de clusters");
	}

	@Test
	void doesNotTakeASilenceForAZero() {
		visit("regions/76");
		assertThat(lead())
			.isEqualTo("Aucun document ne nomme de cluster dans cette région. Inconnu ne veut pas dire aucun.");
		assertThat(page()).contains("S’il y a des clusters, et lesquels").doesNotContain("0 cluster");
	}

	@ParameterizedTest
	@ValueSource(strings = { "99", "bretagne" })
	void saysThatNoRegionHasThatCode(String code) {
		visit("regions/" + code);
		assertThat(heading()).isEqualTo("Il n’y a rien à cette adresse");
		assertThat(lead()).isEqualTo("Aucune région n’a le code «\u00a0" + code + "\u00a0».");
	}

}
