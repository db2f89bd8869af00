package fr.maillage.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.router.Location;
import fr.maillage.test.GraphIntegrationTest;
import fr.maillage.test.Statements;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/**
 * A page sends a fixed, small number of statements to the database, however much it
 * shows. What comes with the first page of a kind, such as premises of inferences, may be
 * missing on the poorer one.
 */
@GraphIntegrationTest(seed = true)
@Import(Statements.Watched.class)
class PageStatementsIT extends SpringBrowserlessTest {

	@Autowired
	private Statements statements;

	@BeforeEach
	void speakFrench() {
		UI.getCurrent().setLocale(Locale.FRENCH);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			19 | regions/93 | regions/84
			1 | regions?etat=KNOWN | regions
			14 | clusters/cluster-isere-2018 | clusters/cluster-normandie-blocs-operatoires
			7 | organismes/anfh | organismes/has
			7 | choses/centre-ho | choses/residence-le-6eme
			7 | choses/groupe-normandie-clinique | choses/groupe-rhone-centre-8
			7 | choses/theme-violence-au-travail | choses/theme-attractivite
			7 | choses/vague-2 | choses/vague-1
			7 | choses/vague-1 | choses/programme-clusters-qvct
			7 | choses/experience-accueil-des-patients | choses/experience-absence-ash
			7 | choses/departement-01 | choses/departement-69
			6 | choses/texte-cpom | choses/texte-instruction-dgcs-2018
			6 | choses/publication-actes-seminaire-2010 | choses/publication-evaluation-clusters-2019
			7 | choses/evenement-agrement-anfh-2007 | choses/evenement-concertation-ars-idf-2011
			6 | sources/notice-hal | sources/page-qvct
			5 | desaccords/desaccord-k2 | desaccords/desaccord-k8
			8 | clusters?q=had | clusters
			11 | clusters?lien=region-76&ordre=recent | clusters?lien=region-84&ordre=recent
			4 | organismes?q=has | organismes
			7 | organismes?lien=region-93&ordre=nombre | organismes?lien=region-84&ordre=nombre
			4 | etablissements?q=dieppe | etablissements
			4 | groupes?q=normandie | groupes
			4 | thematiques?q=had | thematiques
			4 | vagues?q=2018 | vagues
			6 | experimentations?q=patients | experimentations
			4 | methode?q=contact | methode
			4 | enquete?q=direction | enquete
			4 | evenements?q=seminaire | evenements
			4 | ressources?q=actes | ressources
			4 | textes?q=cpom | textes
			4 | chiffres?q=adherents | chiffres
			4 | chiffres?categorie=CLUSTERS&ordre=nombre | chiffres?categorie=ESTABLISHMENTS&ordre=nombre
			4 | sources?q=insee | sources
			6 | desaccords?q=vague | desaccords
			3 | recherche?q=dieppe | recherche?q=normandie
			""")
	void showsMuchInAsManyStatementsAsLittle(int expected, String little, String much) {
		visit(much);
		List<String> forLittle = this.statements.of(() -> visit(little));
		int rows = rows();
		List<String> forMuch = this.statements.of(() -> visit(much));
		assertThat(rows()).as("rows").isGreaterThan(rows);
		assertThat(forLittle).hasSizeLessThanOrEqualTo(expected);
		assertThat(forMuch).hasSize(expected);
	}

	/** The pages of which there is only one. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			11 | ''
			7 | programme
			3 | couverture
			3 | couverture?axe=SECTOR
			9 | couverture?region=region-84
			24 | regions/28/fiche
			1 | fiches
			10 | diffusion
			10 | diffusion?nature=CLUSTER
			16 | diffusion?cumul=vague-dgcs-2018
			7 | controles
			6 | controles?controle=NO_FUNDER
			1 | pairs
			7 | pairs?de=residence-le-6eme
			1 | introductions
			5 | introductions?de=aract-auvergne-rhone-alpes&vers=residence-le-6eme
			3 | reseau
			6 | reseau?de=has
			7 | reseau?de=has&choisi=has&pas=plus:has:PILOTS:OUTGOING
			5 | financements
			4 | financements?region=region-27
			3 | carte
			3 | carte?niveau=DEPARTEMENT
			6 | carte?territoire=region-84
			5 | carte?lieu=departement-69
			""")
	void opensInFew(int expected, String address) {
		assertThat(this.statements.of(() -> visit(address))).hasSize(expected);
	}

	private void visit(String address) {
		Location location = new Location(address);
		UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
		assertThat($(H1.class).single().getElement().getTextRecursively()).as(address)
			.isNotEqualTo("Il n’y a rien à cette adresse");
	}

	private int rows() {
		return $(ListItem.class).all().size() + $(NativeTableRow.class).all().size();
	}

}
