package fr.maillage.territory.graph;

import fr.maillage.cluster.Cluster;
import fr.maillage.cluster.ClusterSummary;
import fr.maillage.cluster.Clusters;
import fr.maillage.cluster.Headcounts;
import fr.maillage.cypher.CypherQuery;
import fr.maillage.figure.Figures;
import fr.maillage.graph.Questions;
import fr.maillage.method.SurveyAnswer;
import fr.maillage.provenance.Disagreements;
import fr.maillage.relation.EntityReader;
import fr.maillage.relation.Relation;
import fr.maillage.relation.RelationReader;
import fr.maillage.relation.RelationType;
import fr.maillage.territory.Departement;
import fr.maillage.territory.Region;
import fr.maillage.territory.RegionalOverview;
import fr.maillage.territory.RegionalPair;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.stereotype.Component;

/** Gathers what is known of regions, in as many statements for all of them as for one. */
@Component
class Overviews {

	private static final CypherQuery NATIONAL = CypherQuery.named("territory/national");

	private static final CypherQuery SURVEY = CypherQuery.named("territory/survey");

	private static final CypherQuery TOLD = CypherQuery.named("territory/told");

	/** What organizations do in a region. */
	private static final Set<RelationType> DONE = EnumSet.of(RelationType.FUNDS, RelationType.PILOTS,
			RelationType.FACILITATES, RelationType.CARRIES, RelationType.SUPPORTS);

	private static final int MANY = 1000;

	private final Questions questions;

	private final Actors actors;

	private final Clusters clusters;

	private final Headcounts headcounts;

	private final Figures figures;

	private final EntityReader<SurveyAnswer> answers;

	private final Disagreements disagreements;

	Overviews(Questions questions, Actors actors, Clusters clusters, Headcounts headcounts, Figures figures,
			EntityReader<SurveyAnswer> answers, Disagreements disagreements) {
		this.questions = questions;
		this.actors = actors;
		this.clusters = clusters;
		this.headcounts = headcounts;
		this.figures = figures;
		this.answers = answers;
		this.disagreements = disagreements;
	}

	Map<String, RegionalOverview> of(Collection<Region> regions, Map<String, List<Departement>> departementsOf,
			Map<String, RegionalPair> pairs) {
		List<String> ids = regions.stream().map(Region::id).distinct().toList();
		Map<String, List<ClusterSummary>> clustersOf = clustersOf(ids);
		Map<String, List<String>> clusterIds = new HashMap<>();
		clustersOf.forEach(
				(region, summaries) -> clusterIds.put(region, summaries.stream().map(ClusterSummary::id).toList()));
		Map<String, Set<String>> told = told(ids);
		Set<String> everything = told.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
		Gathered gathered = new Gathered(departementsOf, pairs, clustersOf, this.headcounts.over(clusterIds),
				this.actors.of(ids, DONE, ScrollPosition.keyset(), MANY),
				national(clusterIds.values().stream().flatMap(List::stream).distinct().toList()), survey(ids), told,
				this.figures.about(everything), this.disagreements.about(everything));
		return regions.stream().distinct().collect(Collectors.toMap(Region::id, gathered::overview));
	}

	private Map<String, List<ClusterSummary>> clustersOf(List<String> regionIds) {
		Map<String, List<Cluster>> clustersOf = this.clusters.inRegions(regionIds);
		Map<String, ClusterSummary> summaries = new LinkedHashMap<>();
		this.clusters.summaries(clustersOf.values().stream().flatMap(List::stream).map(Cluster::id).distinct().toList())
			.forEach((summary) -> summaries.put(summary.id(), summary));
		Map<String, List<ClusterSummary>> summariesOf = new HashMap<>();
		clustersOf.forEach((region, list) -> {
			Set<String> own = list.stream().map(Cluster::id).collect(Collectors.toSet());
			summariesOf.put(region,
					summaries.values().stream().filter((summary) -> own.contains(summary.id())).toList());
		});
		return summariesOf;
	}

	private Map<String, List<Relation>> national(List<String> clusterIds) {
		return this.questions.askInGroups(NATIONAL,
				Map.of("ids", clusterIds, "types", DONE.stream().map(RelationType::name).toList()), "cluster",
				"relation", RelationReader::relation);
	}

	private Map<String, List<SurveyAnswer>> survey(List<String> regionIds) {
		return this.questions.askInGroups(SURVEY, Map.of("regionIds", regionIds), "region", "answer",
				this.answers::read);
	}

	private Map<String, Set<String>> told(List<String> regionIds) {
		return this.questions.ask(TOLD, Map.of("regionIds", regionIds))
			.stream()
			.collect(Collectors.toMap((row) -> row.text("region"), (row) -> Set.copyOf(row.texts("ids"))));
	}

}
