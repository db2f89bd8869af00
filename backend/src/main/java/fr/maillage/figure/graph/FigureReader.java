package fr.maillage.figure.graph;

import fr.maillage.evidence.Row;
import fr.maillage.figure.Figure;
import fr.maillage.relation.EntityKind;
import fr.maillage.relation.EntityReader;
import org.springframework.stereotype.Component;

/** Makes a figure of its properties. */
@Component
class FigureReader implements EntityReader<Figure> {

	@Override
	public EntityKind kind() {
		return EntityKind.FIGURE;
	}

	@Override
	public Figure read(Row row) {
		return new Figure(row.text("id"), row.text("name"), row.text("aboutId"), row.text("measure"), row.text("value"),
				row.decimalOrNull("min"), row.decimalOrNull("max"), row.textOrNull("unit"), row.flag("approximate"),
				row.textOrNull("population"), row.partialDateOrNull("period"), row.status(), row.citationIds());
	}

}
