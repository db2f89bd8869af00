package fr.maillage.diffusion.graph;

import fr.maillage.cluster.Headcounts;
import fr.maillage.coverage.Axis;
import fr.maillage.coverage.Matrices;
import fr.maillage.coverage.Matrix;
import fr.maillage.coverage.MatrixQuestion;
import fr.maillage.cypher.CypherQuery;
import fr.maillage.diffusion.Diffusion;
import fr.maillage.diffusion.DiffusionMaking;
import fr.maillage.diffusion.DiffusionQuestion;
import fr.maillage.diffusion.Diffusions;
import fr.maillage.diffusion.Milestone;
import fr.maillage.diffusion.MilestoneKind;
import fr.maillage.evidence.Row;
import fr.maillage.figure.Figure;
import fr.maillage.figure.Figures;
import fr.maillage.graph.Questions;
import fr.maillage.provenance.Disagreement;
import fr.maillage.provenance.Disagreements;
import fr.maillage.wave.Wave;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads how clusters spread, in eight statements. */
@Repository
@Transactional(readOnly = true)
class CypherDiffusions implements Diffusions {

	private static final CypherQuery WAVES = CypherQuery.named("diffusion/waves");

	private static final CypherQuery MILESTONES = CypherQuery.named("diffusion/milestones");

	private static final Comparator<Milestone> EARLIEST = Comparator.comparing(Milestone::first,
			Comparator.nullsLast(Comparator.naturalOrder()));

	private final Questions questions;

	private final Matrices matrices;

	private final Headcounts headcounts;

	private final Figures figures;

	private final Disagreements disagreements;

	private final Records records;

	CypherDiffusions(Questions questions, Matrices matrices, Headcounts headcounts, Figures figures,
			Disagreements disagreements, Records records) {
		this.questions = questions;
		this.matrices = matrices;
		this.headcounts = headcounts;
		this.figures = figures;
		this.disagreements = disagreements;
		this.records = records;
	}

	@Override
	public Diffusion diffusion(DiffusionQuestion question) {
		List<Row> rows = this.questions.ask(WAVES, Map.of());
		List<Wave> waves = rows.stream().map((row) -> this.records.waves().read(row.row("wave"))).toList();
		List<String> programmes = rows.stream().flatMap((row) -> row.texts("programmes").stream()).distinct().toList();
		List<String> told = Stream.concat(waves.stream().map(Wave::id), programmes.stream()).toList();
		Map<String, List<Figure>> figuresOf = this.figures.about(told);
		Matrix matrix = this.matrices.matrix(MatrixQuestion.of(Axis.WAVE));
		DiffusionMaking making = new DiffusionMaking(waves, matrix);
		Map<MilestoneKind, Integer> counts = new EnumMap<>(MilestoneKind.class);
		List<Milestone> milestones = milestones(question, counts);
		return new Diffusion(question.day(), making.waves(waves, this.headcounts.over(making.sets()), figuresOf),
				making.outside(),
				DiffusionMaking.counted(
						programmes.stream().flatMap((id) -> figuresOf.getOrDefault(id, List.of()).stream()).toList()),
				disputes(told, figuresOf), matrix, milestones, counts);
	}

	/** About the waves, the programmes, and what is counted of them. */
	private List<Disagreement> disputes(List<String> told, Map<String, List<Figure>> figuresOf) {
		return this.disagreements.about(
				Stream
					.concat(told.stream(),
							DiffusionMaking.counted(figuresOf.values().stream().flatMap(List::stream).toList())
								.stream()
								.map(Figure::id))
					.toList());
	}

	private List<Milestone> milestones(DiffusionQuestion question, Map<MilestoneKind, Integer> counts) {
		List<String> kinds = Stream.of(MilestoneKind.values())
			.filter((kind) -> question.kinds().isEmpty() || question.kinds().contains(kind))
			.map((kind) -> kind.thing().label())
			.toList();
		List<Row> rows = this.questions.ask(MILESTONES, Map.of("kinds", kinds, "limit", Diffusion.MOST));
		return rows.stream().flatMap((row) -> {
			MilestoneKind kind = Stream.of(MilestoneKind.values())
				.filter((each) -> each.thing().label().equals(row.text("kind")))
				.findFirst()
				.orElseThrow();
			counts.put(kind, row.integer("number"));
			return row.rows("things").stream().map((thing) -> this.records.milestone(kind, thing, question.day()));
		}).sorted(EARLIEST).toList();
	}

}
