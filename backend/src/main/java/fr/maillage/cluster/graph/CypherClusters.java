package fr.maillage.cluster.graph;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import fr.maillage.cluster.Cluster;
import fr.maillage.cluster.ClusterSummary;
import fr.maillage.cluster.Clusters;
import fr.maillage.cluster.Headcount;
import fr.maillage.cluster.Headcounts;
import fr.maillage.cluster.Participant;
import fr.maillage.cluster.TeamSummary;
import fr.maillage.cypher.CypherQuery;
import fr.maillage.evidence.Row;
import fr.maillage.graph.Questions;
import fr.maillage.graph.Seek;
import fr.maillage.relation.EntityRef;
import fr.maillage.relation.RelationReader;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.domain.Window;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads the clusters. */
@Repository
@Transactional(readOnly = true)
class CypherClusters implements Clusters, Headcounts {

	private static final CypherQuery BY_IDS = CypherQuery.named("cluster/by-ids");

	private static final CypherQuery PAGE = CypherQuery.named("cluster/page");

	private static final CypherQuery NUMBER = CypherQuery.named("cluster/number");

	private static final CypherQuery IN_REGIONS = CypherQuery.named("cluster/in-regions");

	private static final CypherQuery NUMBER_IN_REGIONS = CypherQuery.named("cluster/number-in-regions");

	private static final CypherQuery SURROUNDINGS = CypherQuery.named("cluster/surroundings");

	private static final CypherQuery TEAMS = CypherQuery.named("cluster/teams");

	private static final CypherQuery PARTICIPANTS = CypherQuery.named("cluster/participants-to-count");

	private static final int MANY = 1000;

	private final Questions questions;

	private final ClusterReader clusters;

	private final TeamReader teams;

	private final SeatReader seats;

	CypherClusters(Questions questions, ClusterReader clusters, TeamReader teams, SeatReader seats) {
		this.questions = questions;
		this.clusters = clusters;
		this.teams = teams;
		this.seats = seats;
	}

	@Override
	public Optional<Cluster> find(String id) {
		return this.questions.askForOne(BY_IDS, ids(List.of(id))).map((row) -> this.clusters.read(row.row("cluster")));
	}

	@Override
	public Window<Cluster> page(@Nullable String regionId, ScrollPosition position, int limit) {
		Seek seek = Seek.after(position, limit);
		Map<String, Object> parameters = inRegion(regionId);
		parameters.putAll(seek.parameters());
		return seek.window(this.questions.ask(PAGE, parameters), "cluster", this.clusters::read);
	}

	@Override
	public long count(@Nullable String regionId) {
		return this.questions.askForNumber(NUMBER, inRegion(regionId));
	}

	@Override
	public Map<String, List<Cluster>> inRegions(Collection<String> regionIds) {
		Map<String, List<Cluster>> clustersOf = new HashMap<>();
		inRegions(regionIds, ScrollPosition.keyset(), MANY)
			.forEach((region, window) -> clustersOf.put(region, window.getContent()));
		return clustersOf;
	}

	@Override
	public Map<String, Window<Cluster>> inRegions(Collection<String> regionIds, ScrollPosition position, int limit) {
		Seek seek = Seek.after(position, limit);
		Map<String, Object> parameters = new HashMap<>(seek.parameters());
		parameters.put("regionIds", List.copyOf(regionIds));
		return seek.windows(this.questions.ask(IN_REGIONS, parameters), "region", regionIds, "cluster",
				this.clusters::read);
	}

	@Override
	public Map<String, Long> countInRegions(Collection<String> regionIds) {
		return this.questions.askForNumbers(NUMBER_IN_REGIONS, Map.of("regionIds", List.copyOf(regionIds)), "region");
	}

	@Override
	public List<ClusterSummary> summaries(Collection<String> clusterIds) {
		Surroundings surroundings = new Surroundings(this.questions.askInGroups(SURROUNDINGS, ids(clusterIds),
				"cluster", "relation", RelationReader::relation));
		Map<String, List<TeamSummary>> teamsOf = teamsOf(clusterIds);
		Map<String, Headcount> headcounts = headcounts(clusterIds);
		return this.questions.ask(BY_IDS, ids(clusterIds))
			.stream()
			.map((row) -> this.clusters.read(row.row("cluster")))
			.map((cluster) -> surroundings.summary(cluster, teamsOf.getOrDefault(cluster.id(), List.of()),
					headcounts.getOrDefault(cluster.id(), Headcount.UNKNOWN)))
			.toList();
	}

	@Override
	public Map<String, Headcount> over(Map<String, ? extends Collection<String>> sets) {
		Set<String> all = sets.values().stream().flatMap(Collection::stream).collect(toSet());
		Map<String, List<Participant>> participants = participants(all);
		Map<String, Headcount> headcounts = new HashMap<>();
		sets.forEach((name, ids) -> headcounts.put(name,
				Headcount.of(ids.stream().flatMap((id) -> participants.getOrDefault(id, List.of()).stream()).toList(),
						Set.copyOf(ids))));
		return headcounts;
	}

	@Override
	public Map<String, Headcount> headcounts(Collection<String> clusterIds) {
		return over(clusterIds.stream().distinct().collect(toMap((id) -> id, List::of)));
	}

	@Override
	public Map<String, List<TeamSummary>> teamsOf(Collection<String> clusterIds) {
		return this.questions.ask(TEAMS, ids(clusterIds))
			.stream()
			.collect(groupingBy((row) -> row.text("cluster"), mapping(this::team, toList())));
	}

	private TeamSummary team(Row row) {
		return new TeamSummary(this.teams.read(row.row("team")),
				row.rows("seats").stream().map(this.seats::read).toList());
	}

	private Map<String, List<Participant>> participants(Collection<String> clusterIds) {
		return this.questions.askInGroups(PARTICIPANTS, ids(clusterIds), "cluster", "participant",
				CypherClusters::participant);
	}

	private static Participant participant(Row row) {
		EntityRef ref = RelationReader.ref(row);
		Integer min = row.integerOrNull("min");
		Integer max = row.integerOrNull("max");
		return new Participant(ref, (min != null) ? min : 1, (max != null) ? max : 1, Set.copyOf(row.texts("within")),
				Set.copyOf(row.texts("same")), Set.copyOf(row.texts("clusters")), Set.copyOf(row.texts("announcedIn")),
				row.rows("named").stream().map(RelationReader::ref).toList());
	}

	private static Map<String, Object> ids(Collection<String> ids) {
		return Map.of("ids", List.copyOf(ids));
	}

	private static Map<String, Object> inRegion(@Nullable String regionId) {
		Map<String, Object> parameters = new HashMap<>();
		parameters.put("regionId", regionId);
		return parameters;
	}

}
