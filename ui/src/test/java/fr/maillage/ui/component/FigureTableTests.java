package fr.maillage.ui.component;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeTableCell;
import fr.maillage.evidence.Status;
import fr.maillage.figure.Figure;
import fr.maillage.ui.ViewTest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FigureTableTests extends ViewTest {

	@Test
	void printsTheNumberOfWhatADocumentListsByName() {
		assertThat(value("Isère, Puy-de-Dôme et Rhône", 3, 3)).isEqualTo("3Isère, Puy-de-Dôme et Rhône");
	}

	@Test
	void printsTheWordsOfTheDocumentOtherwise() {
		assertThat(value("18 à 24", 18, 24)).isEqualTo("18 à 24");
		assertThat(value("une dizaine", 8, 12)).isEqualTo("une dizaine");
	}

	private String value(String printed, int min, int max) {
		Figure figure = new Figure("f", "Départements", "region-84", "DEPARTEMENTS", printed, BigDecimal.valueOf(min),
				BigDecimal.valueOf(max), null, false, null, null, Status.STATED, List.of());
		FigureTable table = new FigureTable(List.of(figure), new Evidence(Map.of(), Map.of()));
		UI.getCurrent().add(table);
		return text($(NativeTableCell.class, table).first());
	}

}
