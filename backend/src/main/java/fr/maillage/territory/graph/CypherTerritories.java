package fr.maillage.territory.graph;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import fr.maillage.cypher.CypherQuery;
import fr.maillage.evidence.Row;
import fr.maillage.graph.Questions;
import fr.maillage.graph.Seek;
import fr.maillage.relation.Relation;
import fr.maillage.relation.RelationReader;
import fr.maillage.relation.RelationType;
import fr.maillage.territory.ClusterCoverage;
import fr.maillage.territory.Departement;
import fr.maillage.territory.Region;
import fr.maillage.territory.RegionCode;
import fr.maillage.territory.RegionalClusters;
import fr.maillage.territory.RegionalOverview;
import fr.maillage.territory.RegionalPair;
import fr.maillage.territory.Territories;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.domain.Window;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads the regions and départements. */
@Repository
@Transactional(readOnly = true)
class CypherTerritories implements Territories {

	private static final CypherQuery REGION = CypherQuery.named("territory/region");

	private static final CypherQuery REGIONS = CypherQuery.named("territory/regions");

	private static final CypherQuery NUMBER_OF_REGIONS = CypherQuery.named("territory/number-of-regions");

	private static final CypherQuery DEPARTEMENTS = CypherQuery.named("territory/departements");

	private static final CypherQuery ACTORS = CypherQuery.named("territory/actors");

	private static final CypherQuery NUMBER_OF_ACTORS = CypherQuery.named("territory/number-of-actors");

	private static final CypherQuery COVERAGE = CypherQuery.named("territory/coverage");

	private static final int MANY = 1000;

	private final Questions questions;

	private final RegionReader regions;

	private final DepartementReader departements;

	private final Pairs pairs;

	private final Overviews overviews;

	CypherTerritories(Questions questions, RegionReader regions, DepartementReader departements, Pairs pairs,
			Overviews overviews) {
		this.questions = questions;
		this.regions = regions;
		this.departements = departements;
		this.pairs = pairs;
		this.overviews = overviews;
	}

	@Override
	public Optional<Region> region(RegionCode code) {
		return this.questions.askForOne(REGION, Map.of("code", code.value())).map(this::region);
	}

	@Override
	public Window<Region> regions(ScrollPosition position, int limit) {
		Seek seek = Seek.after(position, limit);
		return seek.window(this.questions.ask(REGIONS, seek.parameters()), "region", this.regions::read);
	}

	@Override
	public long countRegions() {
		return this.questions.askForNumber(NUMBER_OF_REGIONS, Map.of());
	}

	@Override
	public Map<String, List<Departement>> departementsOf(Collection<String> regionIds) {
		return this.questions.ask(DEPARTEMENTS, Map.of("regionIds", List.copyOf(regionIds)))
			.stream()
			.collect(groupingBy((row) -> row.text("region"),
					mapping((row) -> this.departements.read(row.row("departement")), toList())));
	}

	@Override
	public Map<String, RegionalPair> pairsOf(Collection<Region> regions) {
		return this.pairs.of(regions);
	}

	@Override
	public Window<Relation> actors(String regionId, Set<RelationType> types, ScrollPosition position, int limit) {
		Seek seek = Seek.after(position, limit);
		Map<String, Object> parameters = parameters(regionId, types);
		parameters.putAll(seek.parameters());
		return seek.window(this.questions.ask(ACTORS, parameters), "relation", RelationReader::relation);
	}

	@Override
	public long countActors(String regionId, Set<RelationType> types) {
		return this.questions.askForNumber(NUMBER_OF_ACTORS, parameters(regionId, types));
	}

	@Override
	public Optional<RegionalOverview> overview(RegionCode code) {
		return region(code).map((region) -> {
			List<Departement> within = departementsOf(List.of(region.id())).getOrDefault(region.id(), List.of());
			RegionalPair pair = this.pairs.of(region);
			List<Relation> regional = actors(region.id(), Overviews.DONE, ScrollPosition.keyset(), MANY).getContent();
			return this.overviews.of(region, within, pair, regional);
		});
	}

	@Override
	public ClusterCoverage coverage() {
		return new ClusterCoverage(this.questions.ask(COVERAGE, Map.of())
			.stream()
			.map((row) -> new RegionalClusters(region(row), row.integer("clusters"),
					state(row.integer("clusters"), row.flag("uncounted"))))
			.toList());
	}

	private Region region(Row row) {
		return this.regions.read(row.row("region"));
	}

	private static RegionalClusters.State state(int clusters, boolean uncounted) {
		if (clusters > 0) {
			return RegionalClusters.State.KNOWN;
		}
		return uncounted ? RegionalClusters.State.NUMBER_UNKNOWN : RegionalClusters.State.NOT_DOCUMENTED;
	}

	private static Map<String, Object> parameters(String regionId, Set<RelationType> types) {
		return new HashMap<>(
				Map.of("regionId", regionId, "types", types.stream().map(RelationType::name).sorted().toList()));
	}

}
