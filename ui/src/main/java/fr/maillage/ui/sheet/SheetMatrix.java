package fr.maillage.ui.sheet;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fr.maillage.coverage.Cell;
import fr.maillage.coverage.CellState;
import fr.maillage.coverage.Column;
import fr.maillage.coverage.ColumnTotal;
import fr.maillage.coverage.Matrix;
import fr.maillage.coverage.MatrixRow;
import fr.maillage.ui.component.Headcounts;
import fr.maillage.ui.component.Mark;
import fr.maillage.ui.component.Printed;
import fr.maillage.ui.component.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The row of the region in the matrix of themes: what its cells tell, and how many. */
final class SheetMatrix extends Div {

	SheetMatrix(Matrix matrix, MatrixRow row) {
		Map<String, Column> columns = matrix.columns()
			.stream()
			.map(ColumnTotal::column)
			.collect(Collectors.toMap(Column::key, (column) -> column));
		SheetTable table = new SheetTable("states-of");
		for (CellState state : CellState.values()) {
			List<Cell> cells = row.cells()
				.stream()
				.filter((cell) -> cell.state() == state)
				.sorted(Comparator.comparing((cell) -> name(cell, columns)))
				.toList();
			if (!cells.isEmpty()) {
				table.row(new Span(words(state)), new Span(Words.say("count", cells.size())), names(cells, columns));
			}
		}
		add(table);
	}

	private static String words(CellState state) {
		return (state == CellState.NOT_RECORDED) ? Words.say("matrix.not-recorded.words.THEME") : Words.label(state);
	}

	private static Mark mark(Cell cell) {
		if (cell.announced() > 0 && cell.announced() == cell.clusters().size()) {
			return Mark.ANNOUNCED;
		}
		return cell.inferred() ? Mark.INFERRED : Mark.STATED;
	}

	private static String name(Cell cell, Map<String, Column> columns) {
		return Objects.requireNonNull(columns.get(cell.column())).name();
	}

	private static Div names(List<Cell> cells, Map<String, Column> columns) {
		Div names = new Div();
		for (Cell cell : cells) {
			if (cell != cells.getFirst()) {
				names.add(new Span(Words.say("or.before")));
			}
			names.add(new Printed(name(cell, columns)));
			if (cell.state() == CellState.CLUSTERS) {
				names.add(new Span("\u00a0: " + Words.say("regions.clusters", cell.clusters().size())));
				if (cell.headcount().known()) {
					names.add(new Span(", " + Headcounts.told(cell.headcount())));
				}
			}
			names.add(new Sure(mark(cell)));
		}
		return names;
	}

}
