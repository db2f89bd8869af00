package fr.maillage.territory;

import fr.maillage.relation.Relation;
import fr.maillage.relation.RelationType;
import fr.maillage.test.InMemoryPages;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.domain.Window;

/** The regions with what is known of each, held in memory. */
public record InMemoryTerritories(List<RegionalOverview> regions) implements Territories {

	@Override
	public Optional<Region> region(RegionCode code) {
		return overview(code).map(RegionalOverview::region);
	}

	@Override
	public Window<Region> regions(ScrollPosition position, int limit) {
		return InMemoryPages.page(this.regions.stream().map(RegionalOverview::region).toList(), position, limit);
	}

	@Override
	public long countRegions() {
		return this.regions.size();
	}

	@Override
	public Map<String, List<Departement>> departementsOf(Collection<String> regionIds) {
		return by(regionIds, RegionalOverview::departements);
	}

	@Override
	public Map<String, RegionalPair> pairsOf(Collection<Region> regions) {
		return by(regions.stream().map(Region::id).toList(), RegionalOverview::pair);
	}

	@Override
	public Map<String, Window<Relation>> actors(Collection<String> regionIds, Set<RelationType> types,
			ScrollPosition position, int limit) {
		return by(regionIds, (overview) -> InMemoryPages.page(actors(overview, types), position, limit));
	}

	@Override
	public Map<String, Long> countActors(Collection<String> regionIds, Set<RelationType> types) {
		return by(regionIds, (overview) -> (long) actors(overview, types).size());
	}

	@Override
	public Optional<RegionalOverview> overview(RegionCode code) {
		return this.regions.stream().filter((overview) -> code.value().equals(overview.region().code())).findFirst();
	}

	@Override
	public Map<String, RegionalOverview> overviews(Collection<Region> regions) {
		return by(regions.stream().map(Region::id).toList(), Function.identity());
	}

	@Override
	public ClusterCoverage coverage() {
		return new ClusterCoverage(this.regions.stream()
			.map((overview) -> new RegionalClusters(overview.region(), overview.clusters().size(),
					(int) overview.clusters().stream().filter((one) -> one.cluster().announced()).count(), false,
					state(overview)))
			.toList());
	}

	private static RegionalClusters.State state(RegionalOverview overview) {
		if (!overview.clusters().isEmpty()) {
			return RegionalClusters.State.KNOWN;
		}
		return overview.figures().isEmpty() ? RegionalClusters.State.NOT_DOCUMENTED
				: RegionalClusters.State.NUMBER_UNKNOWN;
	}

	private static List<Relation> actors(RegionalOverview overview, Set<RelationType> types) {
		return overview.regional().stream().filter((relation) -> types.contains(relation.type())).toList();
	}

	private <T> Map<String, T> by(Collection<String> ids, Function<RegionalOverview, T> found) {
		return this.regions.stream()
			.filter((overview) -> ids.contains(overview.region().id()))
			.collect(Collectors.toMap((overview) -> overview.region().id(), found));
	}

}
