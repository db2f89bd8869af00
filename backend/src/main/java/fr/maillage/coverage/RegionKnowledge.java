package fr.maillage.coverage;

import fr.maillage.relation.EntityRef;
import fr.maillage.territory.Region;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What documents tell of the clusters of a region, before it is spread over columns.
 *
 * @param clusters those described in it, by name
 * @param uncounted whether a document speaks of clusters that it does not count
 * @param none whether a document says that there are none
 * @param newest the last day on which the newest document that speaks of them may have
 * been written; null when none is dated or none speaks
 */
public record RegionKnowledge(Region region, List<EntityRef> clusters, boolean uncounted, boolean none,
		@Nullable LocalDate newest) {

	/** Whether a document speaks of clusters in it. */
	public boolean documented() {
		return !this.clusters.isEmpty() || this.uncounted || this.none;
	}

}
