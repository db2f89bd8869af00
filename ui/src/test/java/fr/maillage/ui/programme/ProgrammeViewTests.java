package fr.maillage.ui.programme;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import fr.maillage.ui.ViewTest;
import org.junit.jupiter.api.Test;

class ProgrammeViewTests extends ViewTest {

	@Test
	void countsPointsDocumentsAndThoseToldInSeveralWays() {
		visit("programme");
		assertThat(lead()).isEqualTo("2 points du programme, dans 2 documents. Un seul est raconté par plusieurs"
				+ " documents, mis côte à côte\u202f; aucun n’est préféré.");
	}

	@Test
	void putsWhatDocumentsSayOfOnePointSideBySide() {
		assertThat(visit("programme")).contains("5 à 8 structures", "7-8 établissements");
	}

	@Test
	void leadsFromItsContentsToEachPart() {
		visit("programme");
		assertThat($(Anchor.class).withClassName("chip").all()).extracting(Anchor::getHref)
			.containsExactly("programme#format", "programme#day");
	}

	@Test
	void quotesWhatIsToldInTheWordsOfTheDocumentAlone() {
		assertThat(visit("programme")).contains("«\u00a0QVT aux blocs opératoires\u00a0»");
	}

	@Test
	void proves() {
		visit("programme");
		assertThat(proof("Page QVCT")).contains("110 établissements");
	}

}
