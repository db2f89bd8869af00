package fr.maillage.ui.cluster;

import fr.maillage.cluster.ClusterSummary;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Which clusters share their participants. */
public final class Sharing {

	private Sharing() {
	}

	/** The clusters, those with the same participants together, in their order. */
	public static List<List<ClusterSummary>> of(List<ClusterSummary> clusters) {
		Map<Set<String>, List<ClusterSummary>> groups = clusters.stream()
			.collect(Collectors.groupingBy(Sharing::participants, LinkedHashMap::new, Collectors.toList()));
		return List.copyOf(groups.values());
	}

	/** Whether all of them, several, have the same participants. */
	public static boolean byAll(List<ClusterSummary> clusters) {
		return clusters.size() > 1 && of(clusters).size() == 1;
	}

	/** Clusters whose participants are unknown stand alone. */
	private static Set<String> participants(ClusterSummary summary) {
		Set<String> ids = summary.participants()
			.stream()
			.map((relation) -> relation.from().id())
			.collect(Collectors.toCollection(TreeSet::new));
		return ids.isEmpty() ? Set.of(summary.cluster().id()) : ids;
	}

}
