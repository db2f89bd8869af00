package fr.maillage.ui.coverage;

import fr.maillage.cluster.Headcount;
import fr.maillage.coverage.Cell;
import fr.maillage.coverage.CellState;
import fr.maillage.coverage.Matrix;
import fr.maillage.coverage.MatrixRow;
import fr.maillage.ui.component.Headcounts;
import fr.maillage.ui.component.Words;
import fr.maillage.ui.export.Sheet;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The matrix as a file: what a cell tells, then who takes part. */
final class CoverageSheet {

	private CoverageSheet() {
	}

	static Sheet of(Matrix matrix, List<MatrixRow> rows) {
		List<String> header = new ArrayList<>(List.of(Words.say("region.insee"), Words.say("region"),
				Words.say("matrix.described"), Words.say("matrix.export.participants")));
		matrix.columns().stream().map((total) -> Sectors.name(total.column())).forEach((name) -> {
			header.add(name);
			header.add(Words.say("matrix.export.participants.of", name));
		});
		header.add(Words.say("matrix.establishments"));
		return new Sheet(CoverageNavigation.MATRIX + "-" + Words.label(matrix.axis()).toLowerCase(Words.language()),
				Words.say("matrix"), header, rows.stream().map((row) -> line(row, matrix)).toList());
	}

	private static List<@Nullable Object> line(MatrixRow row, Matrix matrix) {
		List<@Nullable Object> line = new ArrayList<>();
		line.add(row.knowledge().region().code());
		line.add(row.knowledge().region().name());
		int clusters = row.knowledge().clusters().size();
		line.add((clusters == 0 && row.knowledge().uncounted()) ? Words.say("matrix.number-unknown") : clusters);
		line.add(participants(row.headcount()));
		for (Cell cell : row.cells()) {
			line.add((cell.state() == CellState.CLUSTERS) ? cell.clusters().size()
					: CellSign.words(cell.state(), matrix.axis()));
			line.add(participants(cell.headcount()));
		}
		line.add(Words.say("matrix.finess.none"));
		return line;
	}

	/**
	 * A number when it is one, else the words of the page: « 18 à 24 établissements ».
	 */
	private static @Nullable Object participants(Headcount headcount) {
		if (!headcount.known()) {
			return null;
		}
		return (headcount.complete() && headcount.min() == headcount.max()) ? headcount.max()
				: Headcounts.words(headcount);
	}

}
