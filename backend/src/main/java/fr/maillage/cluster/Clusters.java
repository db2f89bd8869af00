package fr.maillage.cluster;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.domain.Window;

/** The clusters. */
public interface Clusters {

	/** The cluster of that id, or empty. */
	Optional<Cluster> find(String id);

	/**
	 * A page of clusters, ordered by name then id.
	 * @param regionId only those located in this region or one of its départements; null
	 * for all
	 */
	Window<Cluster> page(@Nullable String regionId, ScrollPosition position, int limit);

	/** How many clusters there are, in that region or in all when null. */
	long count(@Nullable String regionId);

	/**
	 * The clusters located in each of these regions or their départements, by region id,
	 * ordered by name.
	 */
	Map<String, List<Cluster>> inRegions(Collection<String> regionIds);

	/**
	 * A page of the clusters located in each of these regions or their départements, by
	 * region id, ordered by name then id.
	 */
	Map<String, Window<Cluster>> inRegions(Collection<String> regionIds, ScrollPosition position, int limit);

	/** How many clusters are located in each of these regions, by region id. */
	Map<String, Long> countInRegions(Collection<String> regionIds);

	/** These clusters with what stands around them, in a fixed number of statements. */
	List<ClusterSummary> summaries(Collection<String> clusterIds);

	/** The participants of each of these clusters, by cluster id. */
	Map<String, Headcount> headcounts(Collection<String> clusterIds);

	/** The teams of each of these clusters, by cluster id. */
	Map<String, List<TeamSummary>> teamsOf(Collection<String> clusterIds);

}
