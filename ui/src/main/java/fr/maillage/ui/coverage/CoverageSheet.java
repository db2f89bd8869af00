package fr.maillage.ui.coverage;

import fr.maillage.cluster.Headcount;
import fr.maillage.coverage.Cell;
import fr.maillage.coverage.CellState;
import fr.maillage.coverage.ColumnTotal;
import fr.maillage.coverage.Matrix;
import fr.maillage.coverage.MatrixRow;
import fr.maillage.coverage.RegionKnowledge;
import fr.maillage.evidence.Status;
import fr.maillage.relation.EntityRef;
import fr.maillage.ui.component.Announced;
import fr.maillage.ui.component.Headcounts;
import fr.maillage.ui.component.Words;
import fr.maillage.ui.export.Sheet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The matrix as a file, in three columns for each of its own: what the cell tells, who
 * takes part, how sure it is; the last column says from which year on documents count.
 */
final class CoverageSheet {

	private final Matrix matrix;

	private final String since;

	private CoverageSheet(Matrix matrix, Asked asked) {
		this.matrix = matrix;
		this.since = (asked.since() != null) ? Words.say("matrix.since.year", String.valueOf(asked.since()))
				: Words.say("matrix.since.any");
	}

	static Sheet of(Matrix matrix, List<MatrixRow> rows, Asked asked) {
		CoverageSheet sheet = new CoverageSheet(matrix, asked);
		List<List<@Nullable Object>> lines = new ArrayList<>(rows.stream().map(sheet::line).toList());
		lines.add(sheet.totals());
		MatrixTable.waves(matrix).forEach((wave) -> lines.add(sheet.outside(wave)));
		return new Sheet(CoverageNavigation.MATRIX + "-" + Words.label(matrix.axis()).toLowerCase(Words.language()),
				Words.say("matrix"), sheet.header(), lines);
	}

	private List<String> header() {
		List<String> header = new ArrayList<>(List.of(Words.say("region.insee"), Words.say("region")));
		columns(header, Words.say("matrix.described"));
		this.matrix.columns().forEach((total) -> columns(header, Sectors.name(total.column())));
		header.add(Words.say("matrix.establishments"));
		header.add(Words.say("matrix.since"));
		return header;
	}

	private static void columns(List<String> header, String name) {
		header.add(name);
		header.add(Words.say("matrix.export.participants.of", name));
		header.add(Words.say("matrix.export.certainty.of", name));
	}

	private List<@Nullable Object> line(MatrixRow row) {
		RegionKnowledge knowledge = row.knowledge();
		List<@Nullable Object> line = begun(knowledge.region().code(), knowledge.region().name());
		int clusters = knowledge.clusters().size();
		String undescribed = (knowledge.undescribed() == null) ? ""
				: Words.say((clusters > 0) ? "matrix.others-undescribed" : "matrix.number-unknown");
		line.add((clusters > 0) ? clusters : text(undescribed));
		line.add(participants(row.headcount()));
		String announced = announced(knowledge.announced().size(), clusters);
		line.add(text((knowledge.undescribed() == Status.INFERRED) ? Words.say("matrix.inferred") : announced));
		for (Cell cell : row.cells()) {
			boolean filled = cell.state() == CellState.CLUSTERS;
			line.add(filled ? cell.clusters().size() : CellSign.words(cell.state(), this.matrix.axis()));
			line.add(participants(cell.headcount()));
			line.add(text(filled ? CellSign.certainty(cell) : cell.inferred() ? Words.say("matrix.inferred") : ""));
		}
		return ended(line, Words.say("matrix.finess.none"));
	}

	private List<@Nullable Object> totals() {
		List<@Nullable Object> line = begun(null, Words.say("matrix.all-regions"));
		line.add(this.matrix.clusters());
		line.add(null);
		line.add(text(announced(this.matrix.announced(), this.matrix.clusters())));
		for (ColumnTotal total : this.matrix.columns()) {
			line.add(total.clusters());
			line.add(participants(total.headcount()));
			line.add(text(Stream
				.of(announced(total.announced(), total.clusters()),
						total.inferred() ? Words.say("matrix.inferred") : "")
				.filter((words) -> !words.isEmpty())
				.collect(Collectors.joining(Words.say("or.before")))));
		}
		return ended(line, Words.say("matrix.finess.none"));
	}

	private List<@Nullable Object> outside(EntityRef wave) {
		List<@Nullable Object> line = begun(null, Words.say("matrix.export.outside", wave.name()));
		line.addAll(Arrays.asList(null, null, null));
		this.matrix.columns()
			.forEach((total) -> line.addAll(Arrays
				.asList(total.column().waves().contains(wave) ? Words.say("matrix.told") : null, null, null)));
		return ended(line, null);
	}

	private static List<@Nullable Object> begun(@Nullable String code, String name) {
		List<@Nullable Object> line = new ArrayList<>();
		line.add(code);
		line.add(name);
		return line;
	}

	private List<@Nullable Object> ended(List<@Nullable Object> line, @Nullable String establishments) {
		line.add(establishments);
		line.add(this.since);
		return line;
	}

	private static String announced(int announced, int clusters) {
		return (announced > 0) ? Announced.words(announced, announced, clusters) : "";
	}

	private static @Nullable String text(String words) {
		return words.isEmpty() ? null : words;
	}

	/**
	 * A number when it is one, else the words of the page: « 18 à 24 établissements ».
	 */
	private static @Nullable Object participants(Headcount headcount) {
		if (!headcount.known()) {
			return null;
		}
		boolean partlyAnnounced = headcount.announcedMax() > 0 && headcount.announcedMax() < headcount.max();
		return (headcount.complete() && !headcount.shared() && headcount.min() == headcount.max() && !partlyAnnounced)
				? headcount.max() : Headcounts.told(headcount);
	}

}
