package fr.maillage.diffusion;

import fr.maillage.cluster.Headcount;
import fr.maillage.coverage.Axis;
import fr.maillage.coverage.Matrices;
import fr.maillage.coverage.Matrix;
import fr.maillage.coverage.MatrixQuestion;
import fr.maillage.figure.Figure;
import fr.maillage.provenance.Disagreement;
import fr.maillage.wave.Wave;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The diffusion of what is held in memory.
 *
 * @param headcount the participants of whatever clusters are counted
 */
public record InMemoryDiffusions(Matrices matrices, List<Wave> waves, Map<String, List<Figure>> figures,
		List<Disagreement> disagreements, List<Milestone> milestones, Headcount headcount) implements Diffusions {

	@Override
	public Diffusion diffusion(DiffusionQuestion question) {
		Matrix matrix = this.matrices.matrix(MatrixQuestion.of(Axis.WAVE));
		DiffusionMaking making = new DiffusionMaking(this.waves, matrix);
		Map<String, Headcount> until = new HashMap<>();
		making.sets().keySet().forEach((wave) -> until.put(wave, this.headcount));
		Map<MilestoneKind, Integer> counts = new EnumMap<>(MilestoneKind.class);
		this.milestones.forEach((milestone) -> counts.merge(milestone.kind(), 1, Integer::sum));
		return new Diffusion(question.day(), making.waves(this.waves, until, this.figures), making.outside(), List.of(),
				this.disagreements, matrix,
				this.milestones.stream()
					.filter((milestone) -> question.kinds().isEmpty() || question.kinds().contains(milestone.kind()))
					.toList(),
				counts);
	}

}
