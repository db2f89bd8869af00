package fr.maillage.cluster.graph;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import fr.maillage.cluster.Cluster;
import fr.maillage.cluster.ClusterSummary;
import fr.maillage.cluster.Clusters;
import fr.maillage.cluster.Headcount;
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
class CypherClusters implements Clusters {

	private static final CypherQuery BY_IDS = CypherQuery.named("cluster/by-ids");

	private static final CypherQuery PAGE = CypherQuery.named("cluster/page");

	private static final CypherQuery NUMBER = CypherQuery.named("cluster/number");

	private static final CypherQuery IN_REGIONS = CypherQuery.named("cluster/in-regions");

	private static final CypherQuery SURROUNDINGS = CypherQuery.named("cluster/surroundings");

	private static final CypherQuery TEAMS = CypherQuery.named("cluster/teams");

	private static final CypherQuery PARTICIPANTS = CypherQuery.named("cluster/participants-to-count");

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
		return this.questions.ask(IN_REGIONS, Map.of("regionIds", List.copyOf(regionIds)))
			.stream()
			.collect(groupingBy((row) -> row.text("region"),
					mapping((row) -> this.clusters.read(row.row("cluster")), toList())));
	}

	@Override
	public List<ClusterSummary> summaries(Collection<String> clusterIds) {
		Surroundings surroundings = Surroundings.of(this.questions.ask(SURROUNDINGS, ids(clusterIds)));
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
	public Headcount headcount(Collection<String> clusterIds) {
		List<Participant> participants = participants(clusterIds).values().stream().flatMap(List::stream).toList();
		return Headcount.of(participants, Set.copyOf(clusterIds));
	}

	@Override
	public Map<String, Headcount> headcounts(Collection<String> clusterIds) {
		Map<String, List<Participant>> participants = participants(clusterIds);
		Map<String, Headcount> headcounts = new HashMap<>();
		for (String id : clusterIds) {
			headcounts.put(id, Headcount.of(participants.getOrDefault(id, List.of()), Set.of(id)));
		}
		return headcounts;
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
		return this.questions.ask(PARTICIPANTS, ids(clusterIds))
			.stream()
			.collect(groupingBy((row) -> row.text("cluster"),
					mapping((row) -> participant(row.row("participant")), toList())));
	}

	private static Participant participant(Row row) {
		EntityRef ref = RelationReader.ref(row);
		Integer min = row.integerOrNull("min");
		Integer max = row.integerOrNull("max");
		return new Participant(ref, (min != null) ? min : 1, (max != null) ? max : 1, Set.copyOf(row.texts("within")),
				Set.copyOf(row.texts("same")), Set.copyOf(row.texts("clusters")),
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
