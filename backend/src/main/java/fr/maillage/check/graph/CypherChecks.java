package fr.maillage.check.graph;

import fr.maillage.check.Check;
import fr.maillage.check.CheckKind;
import fr.maillage.check.CheckedCluster;
import fr.maillage.check.Checks;
import fr.maillage.check.ClusterChecks;
import fr.maillage.check.Finding;
import fr.maillage.cluster.Cluster;
import fr.maillage.cluster.ClusterSize;
import fr.maillage.cluster.Clusters;
import fr.maillage.cluster.Headcount;
import fr.maillage.cypher.CypherQuery;
import fr.maillage.evidence.Row;
import fr.maillage.graph.Questions;
import fr.maillage.relation.Direction;
import fr.maillage.relation.EntityReader;
import fr.maillage.relation.Relation;
import fr.maillage.relation.RelationReader;
import fr.maillage.relation.RelationType;
import fr.maillage.relation.Relations;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads what the checks look at. */
@Repository
@Transactional(readOnly = true)
class CypherChecks implements Checks {

	private static final CypherQuery CLUSTERS = CypherQuery.named("check/clusters");

	private static final CypherQuery PARTICIPANTS = CypherQuery.named("check/participants");

	private static final CypherQuery SOURCES = CypherQuery.named("check/sources");

	/** More are counted, not listed. */
	private static final int MOST = 1000;

	/** So many of those who take part in a cluster show its size. */
	private static final int WHO = 20;

	private final Questions questions;

	private final Clusters clusters;

	private final Relations relations;

	private final EntityReader<Cluster> reader;

	CypherChecks(Questions questions, Clusters clusters, Relations relations, EntityReader<Cluster> reader) {
		this.relations = relations;
		this.questions = questions;
		this.clusters = clusters;
		this.reader = reader;
	}

	@Override
	public List<Check> all() {
		ClusterChecks of = new ClusterChecks(checked());
		Check fewer = of.size(CheckKind.FEWER_THAN_FORESEEN, ClusterSize.SMALLER);
		Check more = of.size(CheckKind.MORE_THAN_FORESEEN, ClusterSize.LARGER);
		Map<String, List<Relation>> participants = participants(fewer, more);
		return List.of(fewer.because(participants), more.because(participants),
				of.without(CheckKind.NO_FUNDER, RelationType.FUNDS),
				of.without(CheckKind.NO_FACILITATOR, RelationType.FACILITATES), of.facilitatorFunds(),
				severalClusters(), of.fundedAfterEnd(), noSource(), of.only(CheckKind.ONLY_FUNDER, RelationType.FUNDS),
				of.only(CheckKind.ONLY_FACILITATOR, RelationType.FACILITATES));
	}

	private List<CheckedCluster> checked() {
		List<Row> rows = this.questions.ask(CLUSTERS, Map.of());
		Map<String, Headcount> headcounts = this.clusters
			.headcounts(rows.stream().map((row) -> row.row("cluster").text("id")).toList());
		return rows.stream().map((row) -> {
			Cluster cluster = this.reader.read(row.row("cluster"));
			Headcount headcount = headcounts.getOrDefault(cluster.id(), Headcount.UNKNOWN);
			return new CheckedCluster(cluster, ClusterSize.of(headcount), relations(row, "acts"),
					relations(row, "ofWave"));
		}).toList();
	}

	/** Who takes part in the clusters that these checks found. */
	private Map<String, List<Relation>> participants(Check... checks) {
		List<String> ids = Stream.of(checks)
			.flatMap((check) -> check.findings().stream().map((finding) -> finding.found().id()))
			.toList();
		return this.relations
			.of(ids, Set.of(RelationType.PARTICIPATES_IN), Direction.INCOMING, ScrollPosition.keyset(), WHO)
			.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, (entry) -> entry.getValue().getContent()));
	}

	private Check severalClusters() {
		Row row = this.questions.ask(PARTICIPANTS, Map.of("limit", MOST)).getFirst();
		List<Finding> findings = row.rows("participants").stream().map((participant) -> {
			List<Relation> how = relations(participant, "relations");
			return new Finding(RelationReader.ref(participant), how.stream().map(Relation::to).distinct().toList(), how,
					List.of());
		}).toList();
		return new Check(CheckKind.SEVERAL_CLUSTERS, row.integer("checked"), 0, row.integer("number"), findings);
	}

	private Check noSource() {
		Row row = this.questions.ask(SOURCES, Map.of("limit", MOST)).getFirst();
		List<Finding> findings = relations(row, "relations").stream()
			.map((relation) -> new Finding(relation.from(), List.of(), List.of(relation), List.of()))
			.toList();
		return new Check(CheckKind.NO_SOURCE, row.integer("checked"), 0, row.integer("number"), findings);
	}

	private static List<Relation> relations(Row row, String column) {
		return row.rows(column).stream().map(RelationReader::relation).toList();
	}

}
