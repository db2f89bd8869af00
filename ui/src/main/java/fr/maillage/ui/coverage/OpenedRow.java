package fr.maillage.ui.coverage;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import fr.maillage.coverage.Cell;
import fr.maillage.coverage.CellState;
import fr.maillage.coverage.Matrix;
import fr.maillage.coverage.MatrixRow;
import fr.maillage.coverage.RegionKnowledge;
import fr.maillage.evidence.Status;
import fr.maillage.ui.component.Day;
import fr.maillage.ui.component.Link;
import fr.maillage.ui.component.Words;
import java.util.Set;
import java.util.stream.Collectors;

/** The cells of a region that tell the same, and why. */
final class OpenedRow extends Div {

	OpenedRow(Matrix matrix, MatrixRow row, CellState state) {
		Set<String> keys = row.cells()
			.stream()
			.filter((cell) -> cell.state() == state)
			.map(Cell::column)
			.collect(Collectors.toSet());
		String names = matrix.columns()
			.stream()
			.map((total) -> total.column())
			.filter((column) -> keys.contains(column.key()))
			.map(Sectors::name)
			.collect(Collectors.joining(Words.say("or.before")));
		addClassName("opened-row");
		add(new H3(Link.to(row.knowledge().region().ref())), new Paragraph(why(row.knowledge(), state)),
				muted(Words.say("labelled", Words.say("matrix.cells.number", keys.size())) + names));
	}

	private static String why(RegionKnowledge region, CellState state) {
		return switch (state) {
			case CLUSTERS -> Words.say("regions.clusters", region.clusters().size());
			case NONE -> Words.say((region.none() == Status.INFERRED) ? "matrix.why.none.inferred" : "matrix.why.none");
			case NOT_RECORDED -> unrecorded(region);
			case NOT_DOCUMENTED -> (region.documented() && region.newest() != null)
					? Words.say("matrix.why.too-old", Day.words(region.newest()))
					: Words.say("matrix.why.not-documented");
			case NO_CLUSTER_KNOWN -> Words.say("matrix.why.elsewhere", region.clusters().size());
		};
	}

	private static String unrecorded(RegionKnowledge region) {
		return switch (region.undescribed()) {
			case null -> Words.say("matrix.why.not-recorded", region.clusters().size());
			case STATED -> Words.say("matrix.why.undescribed");
			case INFERRED -> Words.say("matrix.why.undescribed.inferred");
		};
	}

	private static Paragraph muted(String words) {
		Paragraph paragraph = new Paragraph(words);
		paragraph.addClassNames("sm", "mut");
		return paragraph;
	}

}
