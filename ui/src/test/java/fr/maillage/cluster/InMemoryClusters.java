package fr.maillage.cluster;

import fr.maillage.test.InMemoryPages;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.domain.Window;

/** The clusters, held in memory. */
public record InMemoryClusters(List<ClusterSummary> clusters) implements Clusters {

	@Override
	public Optional<Cluster> find(String id) {
		return summaries(List.of(id)).stream().map(ClusterSummary::cluster).findFirst();
	}

	@Override
	public Window<Cluster> page(@Nullable String regionId, ScrollPosition position, int limit) {
		return InMemoryPages.page(in(regionId), position, limit);
	}

	@Override
	public long count(@Nullable String regionId) {
		return in(regionId).size();
	}

	@Override
	public Map<String, List<Cluster>> inRegions(Collection<String> regionIds) {
		return by(regionIds, this::in);
	}

	@Override
	public Map<String, Window<Cluster>> inRegions(Collection<String> regionIds, ScrollPosition position, int limit) {
		return by(regionIds, (id) -> page(id, position, limit));
	}

	@Override
	public Map<String, Long> countInRegions(Collection<String> regionIds) {
		return by(regionIds, this::count);
	}

	@Override
	public List<ClusterSummary> summaries(Collection<String> clusterIds) {
		return this.clusters.stream().filter((summary) -> clusterIds.contains(summary.id())).toList();
	}

	@Override
	public Map<String, Headcount> headcounts(Collection<String> clusterIds) {
		return summaries(clusterIds).stream().collect(Collectors.toMap(ClusterSummary::id, ClusterSummary::headcount));
	}

	@Override
	public Map<String, List<TeamSummary>> teamsOf(Collection<String> clusterIds) {
		return summaries(clusterIds).stream().collect(Collectors.toMap(ClusterSummary::id, ClusterSummary::teams));
	}

	private List<Cluster> in(@Nullable String regionId) {
		return this.clusters.stream()
			.filter((summary) -> regionId == null
					|| summary.locations().stream().anyMatch((place) -> place.to().id().equals(regionId)))
			.map(ClusterSummary::cluster)
			.toList();
	}

	private static <T> Map<String, T> by(Collection<String> ids, Function<String, T> found) {
		Map<String, T> map = new LinkedHashMap<>();
		ids.forEach((id) -> map.put(id, found.apply(id)));
		return map;
	}

}
