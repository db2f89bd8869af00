package fr.maillage.ui.coverage;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import fr.maillage.cluster.ClusterSummary;
import fr.maillage.cluster.Clusters;
import fr.maillage.coverage.Cell;
import fr.maillage.coverage.CellState;
import fr.maillage.coverage.Column;
import fr.maillage.coverage.ColumnTotal;
import fr.maillage.coverage.Matrix;
import fr.maillage.coverage.MatrixRow;
import fr.maillage.relation.EntityRef;
import fr.maillage.ui.component.Evidence;
import fr.maillage.ui.component.Words;
import fr.maillage.ui.evidence.PageEvidence;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a number of the matrix counts: as many clusters or cells as it says. */
final class OpenedPanel extends Section {

	private final Matrix matrix;

	private OpenedPanel(Matrix matrix, String title, String count) {
		this.matrix = matrix;
		setId(CoverageNavigation.OPENED);
		addClassNames("card", "pad", "opened");
		Paragraph kind = new Paragraph(Words.say("matrix.opened"));
		kind.addClassNames("sm", "mut");
		H2 heading = new H2(title);
		heading.getElement().setAttribute("tabindex", "-1");
		Paragraph number = new Paragraph(count);
		number.addClassNames("sm", "mut");
		add(new Div(kind, heading, number));
	}

	/** What was opened; empty when this matrix has no such number. */
	static Optional<OpenedPanel> of(Matrix matrix, Opened opened, Clusters clusters, PageEvidence pageEvidence) {
		return switch (opened) {
			case Opened.OfState(CellState state) -> Optional.of(ofState(matrix, state));
			case Opened.OfRow(String region) -> row(matrix, region).map((row) -> ofClusters(matrix,
					row.knowledge().region().name(), row.knowledge().clusters(), clusters, pageEvidence, null));
			case Opened.OfColumn(String key) -> column(matrix, key).map((column) -> ofClusters(matrix,
					Sectors.name(column), clusters(matrix, key), clusters, pageEvidence, column));
			case Opened.OfCell(String region, String key) ->
				row(matrix, region).flatMap((row) -> column(matrix, key).map((column) -> ofClusters(matrix,
						Words.say("matrix.crossing", row.knowledge().region().name(), Sectors.name(column)),
						cell(row, key), clusters, pageEvidence, column)));
		};
	}

	private static OpenedPanel ofClusters(Matrix matrix, String title, List<EntityRef> found, Clusters clusters,
			PageEvidence pageEvidence, @Nullable Column column) {
		OpenedPanel panel = new OpenedPanel(matrix, title, Words.say("matrix.opened.clusters", found.size()));
		List<ClusterSummary> summaries = clusters
			.summaries(found.stream().limit(OpenedCluster.MOST).map(EntityRef::id).toList());
		Evidence evidence = pageEvidence.of(summaries.stream().flatMap(OpenedCluster::shown));
		Div list = new Div();
		summaries.forEach((summary) -> list.add(new OpenedCluster(summary, column, evidence)));
		panel.add(list);
		OpenedCluster.left(found.size()).ifPresent(panel::add);
		return panel;
	}

	private static OpenedPanel ofState(Matrix matrix, CellState state) {
		OpenedPanel panel = new OpenedPanel(matrix, CellSign.words(state, matrix.axis()),
				Words.say("matrix.opened.cells", matrix.count(state)));
		Div list = new Div();
		matrix.rows()
			.stream()
			.filter((row) -> row.cells().stream().anyMatch((cell) -> cell.state() == state))
			.forEach((row) -> list.add(panel.line(row, state)));
		panel.add(list);
		return panel;
	}

	private Component line(MatrixRow row, CellState state) {
		return new OpenedRow(this.matrix, row, state);
	}

	private static Optional<MatrixRow> row(Matrix matrix, String region) {
		return matrix.rows().stream().filter((row) -> row.knowledge().region().id().equals(region)).findFirst();
	}

	private static Optional<Column> column(Matrix matrix, String key) {
		return matrix.columns()
			.stream()
			.map(ColumnTotal::column)
			.filter((column) -> column.key().equals(key))
			.findFirst();
	}

	private static List<EntityRef> cell(MatrixRow row, String key) {
		return cells(row, key).flatMap((cell) -> cell.clusters().stream()).toList();
	}

	private static List<EntityRef> clusters(Matrix matrix, String key) {
		return matrix.rows()
			.stream()
			.flatMap((row) -> cells(row, key))
			.flatMap((cell) -> cell.clusters().stream())
			.distinct()
			.toList();
	}

	private static Stream<Cell> cells(MatrixRow row, String key) {
		return row.cells().stream().filter((cell) -> cell.column().equals(key));
	}

}
