package fr.maillage.diffusion;

import fr.maillage.coverage.Matrix;
import fr.maillage.figure.Figure;
import fr.maillage.provenance.Disagreement;
import fr.maillage.relation.EntityRef;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * How clusters spread over time.
 *
 * @param day the day on which phases are told
 * @param waves in their order in time
 * @param outside the clusters described in a region that belong to no wave, by name
 * @param figures how many clusters, regions and establishments sources say of the
 * programmes as a whole
 * @param disagreements about the waves and the programmes, or what sources say of them
 * @param matrix the regions by waves
 * @param milestones the earliest first, those without date last; of each kind so many at
 * most, the latest
 * @param counts how many milestones there are of each kind, listed or not, whichever
 * kinds are asked for
 */
public record Diffusion(LocalDate day, List<WaveReach> waves, List<EntityRef> outside, List<Figure> figures,
		List<Disagreement> disagreements, Matrix matrix, List<Milestone> milestones,
		Map<MilestoneKind, Integer> counts) {

	/** Of each kind, so many milestones are listed at most. */
	public static final int MOST = 200;

	/** How many regions have a cluster that is described, in a wave or in none. */
	public int regions() {
		return (int) this.matrix.rows().stream().filter((row) -> !row.knowledge().clusters().isEmpty()).count();
	}

	/** How many clusters are described in the regions, in a wave or in none. */
	public int clusters() {
		return this.matrix.clusters();
	}

}
