package fr.maillage.diffusion;

import fr.maillage.cluster.Headcount;
import fr.maillage.relation.EntityRef;
import java.util.List;

/**
 * What some clusters reach together, each thing counted once.
 *
 * @param clusters those described in today’s regions, by name
 * @param announced how many of these documents only announce
 * @param inferred how many of these no document says to be of the wave, or of any of the
 * waves: we deduce it
 * @param regions the regions where they are, by name
 * @param headcount their participants: an establishment of two waves counts once
 */
public record Reach(List<EntityRef> clusters, int announced, int inferred, List<EntityRef> regions,
		Headcount headcount) {
}
