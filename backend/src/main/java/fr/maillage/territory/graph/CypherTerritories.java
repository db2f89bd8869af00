package fr.maillage.territory.graph;

import fr.maillage.cypher.CypherQuery;
import fr.maillage.evidence.Row;
import fr.maillage.graph.Questions;
import fr.maillage.graph.Seek;
import fr.maillage.relation.Relation;
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

	private static final CypherQuery COVERAGE = CypherQuery.named("territory/coverage");

	private final Questions questions;

	private final RegionReader regions;

	private final DepartementReader departements;

	private final Pairs pairs;

	private final Actors actors;

	private final Overviews overviews;

	CypherTerritories(Questions questions, RegionReader regions, DepartementReader departements, Pairs pairs,
			Actors actors, Overviews overviews) {
		this.questions = questions;
		this.regions = regions;
		this.departements = departements;
		this.pairs = pairs;
		this.actors = actors;
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
		return this.questions.askInGroups(DEPARTEMENTS, Map.of("regionIds", List.copyOf(regionIds)), "region",
				"departement", this.departements::read);
	}

	@Override
	public Map<String, RegionalPair> pairsOf(Collection<Region> regions) {
		return this.pairs.of(regions);
	}

	@Override
	public Map<String, Window<Relation>> actors(Collection<String> regionIds, Set<RelationType> types,
			ScrollPosition position, int limit) {
		return this.actors.of(regionIds, types, position, limit);
	}

	@Override
	public Map<String, Long> countActors(Collection<String> regionIds, Set<RelationType> types) {
		return this.actors.count(regionIds, types);
	}

	@Override
	public Optional<RegionalOverview> overview(RegionCode code) {
		return region(code).map((region) -> overviews(List.of(region)).get(region.id()));
	}

	@Override
	public Map<String, RegionalOverview> overviews(Collection<Region> regions) {
		List<String> ids = regions.stream().map(Region::id).toList();
		return this.overviews.of(regions, departementsOf(ids), this.pairs.of(regions));
	}

	@Override
	public ClusterCoverage coverage() {
		return new ClusterCoverage(this.questions.ask(COVERAGE, Map.of())
			.stream()
			.map((row) -> new RegionalClusters(region(row), row.integer("clusters"), row.integer("announced"),
					row.flag("uncounted"), state(row.integer("clusters"), row.flag("uncounted"))))
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

}
