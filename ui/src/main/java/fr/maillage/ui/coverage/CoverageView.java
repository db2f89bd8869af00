package fr.maillage.ui.coverage;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.maillage.cluster.Clusters;
import fr.maillage.coverage.CellState;
import fr.maillage.coverage.Matrices;
import fr.maillage.coverage.Matrix;
import fr.maillage.coverage.MatrixRow;
import fr.maillage.coverage.RegionKnowledge;
import fr.maillage.ui.component.Mark;
import fr.maillage.ui.component.Page;
import fr.maillage.ui.component.Sentence;
import fr.maillage.ui.component.Strong;
import fr.maillage.ui.component.Unheeded;
import fr.maillage.ui.component.Words;
import fr.maillage.ui.evidence.PageEvidence;
import fr.maillage.ui.export.Exports;
import fr.maillage.ui.playground.PlaygroundNavigation;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where clusters are known, region by region, and where not, and why not. */
@Route(CoverageNavigation.MATRIX)
@AnonymousAllowed
class CoverageView extends Page implements BeforeEnterObserver {

	private final transient Matrices matrices;

	private final transient Clusters clusters;

	private final transient PageEvidence pageEvidence;

	CoverageView(Matrices matrices, Clusters clusters, PageEvidence pageEvidence) {
		this.matrices = matrices;
		this.clusters = clusters;
		this.pageEvidence = pageEvidence;
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		Asked asked = CoverageNavigation.asked(event.getLocation());
		Matrix matrix = this.matrices.matrix(asked.question());
		begin(Words.say("matrix"));
		heading(new Span(Words.say("matrix.answer", matrix.count(CellState.CLUSTERS), matrix.size())));
		add(answer(matrix, asked));
		CoverageNavigation.unheeded(event.getLocation()).forEach((sentence) -> add(new Unheeded(sentence)));
		add(new MatrixTools(matrix, asked), new StateCounts(matrix, asked));
		List<MatrixRow> rows = ordered(matrix, asked);
		add(new MatrixTable(matrix, rows, asked), new MatrixList(matrix, rows, asked), note(matrix));
		add(bar(new Exports(CoverageSheet.of(matrix, rows, asked)), inGraphQl(asked)));
		if (asked.opened() != null) {
			OpenedPanel.of(matrix, asked.opened(), this.clusters, this.pageEvidence)
				.ifPresentOrElse(this::add, () -> add(new Unheeded(Words.say("matrix.unheeded.opened"))));
		}
		add(sum(matrix));
	}

	/** The same numbers for programs. */
	private static Anchor inGraphQl(Asked asked) {
		Map<String, @Nullable Object> variables = new LinkedHashMap<>();
		variables.put("axis", asked.axis().name());
		variables.put("all", asked.all());
		variables.put("sourcesSince", (asked.since() != null) ? asked.since() + "-01-01" : null);
		return PlaygroundNavigation.view("where-clusters-are-known", variables);
	}

	private Paragraph answer(Matrix matrix, Asked asked) {
		Strong blanks = new Strong(Words.say("count", matrix.count(CellState.NOT_DOCUMENTED)));
		Paragraph lead = (asked.since() == null) ? Sentence.into(lead(), "matrix.lead", blanks)
				: Sentence.into(lead(), "matrix.lead.since", blanks, new Span(String.valueOf(asked.since())));
		lead.add(" " + Words.say("matrix.lead.none", matrix.count(CellState.NONE)));
		long announced = matrix.rows()
			.stream()
			.flatMap((row) -> row.cells().stream())
			.filter((cell) -> cell.state() == CellState.CLUSTERS && cell.announced() == cell.clusters().size())
			.count();
		if (announced > 0) {
			lead.add(" " + Words.say("matrix.lead.announced", announced));
		}
		return lead;
	}

	private static List<MatrixRow> ordered(Matrix matrix, Asked asked) {
		Comparator<MatrixRow> most = Comparator.comparingInt((MatrixRow row) -> row.knowledge().clusters().size())
			.reversed()
			.thenComparing((row) -> row.knowledge().undescribed() == null);
		return asked.byNumber() ? matrix.rows().stream().sorted(most).toList() : matrix.rows();
	}

	/** How a cluster comes into a column. */
	private static Paragraph note(Matrix matrix) {
		Paragraph note = Sentence.into(new Paragraph(), "matrix.note." + matrix.axis().name(), Mark.INFERRED.worded());
		note.addClassNames("sm", "mut", "listed");
		return note;
	}

	/** That the filled cells and the four kinds of empty make the whole. */
	private static Paragraph sum(Matrix matrix) {
		Paragraph sum = new Paragraph(
				Words.say("matrix.sum", matrix.count(CellState.CLUSTERS), matrix.count(CellState.NO_CLUSTER_KNOWN),
						matrix.count(CellState.NOT_RECORDED), matrix.count(CellState.NOT_DOCUMENTED),
						matrix.count(CellState.NONE), matrix.size(), matrix.rows().size(), matrix.columns().size()));
		sum.add(" " + Words.say("matrix.finess"));
		List<String> undated = matrix.rows()
			.stream()
			.map(MatrixRow::knowledge)
			.filter(RegionKnowledge::undated)
			.map((knowledge) -> knowledge.region().name())
			.toList();
		if (matrix.sourcesSince() != null && !undated.isEmpty()) {
			sum.add(" " + Words.say("matrix.undated", undated.size(), String.join(", ", undated)));
		}
		sum.addClassNames("sm", "mut", "listed");
		return sum;
	}

}
