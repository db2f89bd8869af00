package fr.maillage.cluster.graphql;

import fr.maillage.cluster.Cluster;
import fr.maillage.cluster.ClusterSize;
import fr.maillage.cluster.Clusters;
import fr.maillage.cluster.Headcount;
import fr.maillage.cluster.TeamSummary;
import fr.maillage.graphql.BadInput;
import fr.maillage.graphql.Connection;
import fr.maillage.graphql.PageRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Answers clusters, their participants as counted and their teams. */
@Controller
class ClusterController {

	private final Clusters clusters;

	ClusterController(Clusters clusters) {
		this.clusters = clusters;
	}

	@QueryMapping
	Optional<Cluster> cluster(@Argument String id) {
		return this.clusters.find(id);
	}

	@QueryMapping
	Connection<Cluster> clusters(@Argument @Nullable String region, PageRequest page) {
		if (region != null && !region.matches("\\d{2}")) {
			throw new BadInput("`region` is a code of INSEE of two digits, such as \"28\" for Normandie; it is \"%s\"."
				.formatted(BadInput.said(region)));
		}
		String regionId = (region != null) ? "region-" + region : null;
		return Connection.of(this.clusters.page(regionId, page.position(), page.size()), page,
				(environment) -> this.clusters.count(regionId));
	}

	@BatchMapping
	Map<Cluster, Headcount> headcount(List<Cluster> clusters) {
		Map<String, Headcount> headcounts = this.clusters.headcounts(ids(clusters));
		return each(clusters, (cluster) -> headcounts.getOrDefault(cluster.id(), Headcount.UNKNOWN));
	}

	@BatchMapping
	Map<Cluster, ClusterSize> size(List<Cluster> clusters) {
		Map<Cluster, Headcount> headcounts = headcount(clusters);
		return each(clusters, (cluster) -> ClusterSize.of(Objects.requireNonNull(headcounts.get(cluster))));
	}

	@BatchMapping
	Map<Cluster, List<TeamSummary>> teams(List<Cluster> clusters) {
		Map<String, List<TeamSummary>> teams = this.clusters.teamsOf(ids(clusters));
		return each(clusters, (cluster) -> teams.getOrDefault(cluster.id(), List.of()));
	}

	private static List<String> ids(List<Cluster> clusters) {
		return clusters.stream().map(Cluster::id).distinct().toList();
	}

	private static <T> Map<Cluster, T> each(List<Cluster> clusters, Function<Cluster, T> value) {
		return clusters.stream().distinct().collect(Collectors.toMap(Function.identity(), value));
	}

}
