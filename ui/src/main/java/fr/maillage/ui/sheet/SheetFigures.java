package fr.maillage.ui.sheet;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import fr.maillage.figure.Figure;
import fr.maillage.ui.component.Mark;
import fr.maillage.ui.component.Printed;
import fr.maillage.ui.component.Strong;
import fr.maillage.ui.component.Unstated;
import fr.maillage.ui.component.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The numbers that documents state about the region and its clusters. */
final class SheetFigures extends SheetBlock {

	SheetFigures(List<Figure> figures, References references) {
		super(references);
		SheetTable table = new SheetTable("figures", "figure.name", "figure.value", "figure.population",
				"figure.period");
		figures.forEach(
				(figure) -> table.row(
						new Span(new Printed(figure.name()), references().to(figure),
								new Sure(Mark.of(figure.status()))),
						new Strong(new Printed(figure.value())), told(figure.population()),
						told((figure.period() != null) ? figure.period().text() : null)));
		add(table);
	}

	private static Component told(@Nullable String words) {
		return (words != null) ? new Printed(words) : new Unstated(Words.say("figure.none"));
	}

}
