package fr.maillage.territory.graphql;

import fr.maillage.cluster.Cluster;
import fr.maillage.cluster.Clusters;
import fr.maillage.graphql.BadInput;
import fr.maillage.graphql.Connection;
import fr.maillage.graphql.NestedLists;
import fr.maillage.graphql.PageRequest;
import fr.maillage.relation.Relation;
import fr.maillage.relation.RelationType;
import fr.maillage.territory.Departement;
import fr.maillage.territory.Region;
import fr.maillage.territory.RegionCode;
import fr.maillage.territory.RegionalPair;
import fr.maillage.territory.Territories;
import graphql.schema.DataFetchingEnvironment;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

/** Answers regions: their départements, pair, clusters, and who does what in them. */
@Controller
class RegionController {

	private final Territories territories;

	private final NestedLists<Set<RelationType>, Relation> actors;

	private final NestedLists<String, Cluster> clusters;

	RegionController(Territories territories, Clusters clusters, BatchLoaderRegistry registry) {
		this.territories = territories;
		this.actors = NestedLists.register(registry, "actors of regions", territories::actors,
				territories::countActors);
		this.clusters = NestedLists.register(registry, "clusters of regions",
				(ids, all, position, limit) -> clusters.inRegions(ids, position, limit),
				(ids, all) -> clusters.countInRegions(ids));
	}

	@QueryMapping
	Optional<Region> region(@Argument String code) {
		if (!RegionCode.isValid(code)) {
			throw new BadInput("`code` is a code of INSEE of two digits, such as \"28\" for Normandie; it is \"%s\"."
				.formatted(BadInput.said(code)));
		}
		return this.territories.region(new RegionCode(code));
	}

	@QueryMapping
	Connection<Region> regions(PageRequest page) {
		return Connection.of(this.territories.regions(page.position(), page.size()), page,
				(environment) -> this.territories.countRegions());
	}

	@SchemaMapping
	CompletableFuture<Connection<Relation>> actors(Region region, @Argument List<RelationType> types, PageRequest page,
			DataFetchingEnvironment environment) {
		if (types.isEmpty()) {
			throw new BadInput("`types` names at least one type of relationship, such as FUNDS.");
		}
		return this.actors.within(region.id(), EnumSet.copyOf(types), page, environment);
	}

	@SchemaMapping
	CompletableFuture<Connection<Cluster>> clusters(Region region, PageRequest page,
			DataFetchingEnvironment environment) {
		return this.clusters.within(region.id(), "all", page, environment);
	}

	@BatchMapping(field = "departements")
	Map<Region, List<Departement>> departementsOf(List<Region> regions) {
		Map<String, List<Departement>> departements = this.territories.departementsOf(ids(regions));
		return each(regions, (region) -> departements.getOrDefault(region.id(), List.of()));
	}

	@BatchMapping
	Map<Region, RegionalPair> pair(List<Region> regions) {
		Map<String, RegionalPair> pairs = this.territories.pairsOf(regions);
		return each(regions, (region) -> Objects.requireNonNull(pairs.get(region.id())));
	}

	private static List<String> ids(List<Region> regions) {
		return regions.stream().map(Region::id).distinct().toList();
	}

	private static <T> Map<Region, T> each(List<Region> regions, Function<Region, T> value) {
		return regions.stream().distinct().collect(Collectors.toMap(Function.identity(), value));
	}

}
