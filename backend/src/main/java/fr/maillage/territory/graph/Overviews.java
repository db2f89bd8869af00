package fr.maillage.territory.graph;

import fr.maillage.cluster.Cluster;
import fr.maillage.cluster.ClusterSummary;
import fr.maillage.cluster.Clusters;
import fr.maillage.cypher.CypherQuery;
import fr.maillage.figure.Figure;
import fr.maillage.figure.Figures;
import fr.maillage.graph.Questions;
import fr.maillage.method.SurveyAnswer;
import fr.maillage.provenance.Disagreements;
import fr.maillage.relation.Entities;
import fr.maillage.relation.Relation;
import fr.maillage.relation.RelationReader;
import fr.maillage.relation.RelationType;
import fr.maillage.territory.Departement;
import fr.maillage.territory.Region;
import fr.maillage.territory.RegionalOverview;
import fr.maillage.territory.RegionalPair;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Gathers what is known of one region, in a fixed number of statements. */
@Component
class Overviews {

	private static final CypherQuery NATIONAL = CypherQuery.named("territory/national");

	private static final CypherQuery TOLD = CypherQuery.named("territory/told");

	/** What organizations do in a region. */
	static final Set<RelationType> DONE = EnumSet.of(RelationType.FUNDS, RelationType.PILOTS, RelationType.FACILITATES,
			RelationType.CARRIES, RelationType.SUPPORTS);

	private final Questions questions;

	private final Clusters clusters;

	private final Figures figures;

	private final Entities entities;

	private final Disagreements disagreements;

	Overviews(Questions questions, Clusters clusters, Figures figures, Entities entities, Disagreements disagreements) {
		this.questions = questions;
		this.clusters = clusters;
		this.figures = figures;
		this.entities = entities;
		this.disagreements = disagreements;
	}

	RegionalOverview of(Region region, List<Departement> departements, RegionalPair pair, List<Relation> regional) {
		List<String> clusterIds = this.clusters.inRegions(List.of(region.id()))
			.getOrDefault(region.id(), List.of())
			.stream()
			.map(Cluster::id)
			.toList();
		List<ClusterSummary> summaries = this.clusters.summaries(clusterIds);
		List<Relation> national = this.questions
			.ask(NATIONAL, Map.of("ids", clusterIds, "types", DONE.stream().map(RelationType::name).toList()))
			.stream()
			.map((row) -> RelationReader.relation(row.row("relation")))
			.toList();
		List<Relation> told = told(region, clusterIds);
		List<String> things = Stream
			.of(summaries.stream().flatMap(Overviews::ids),
					told.stream().flatMap((relation) -> Stream.of(relation.id(), relation.from().id())),
					regional.stream().map(Relation::id), Stream.of(region.id()))
			.flatMap((ids) -> ids)
			.distinct()
			.toList();
		List<Figure> figuresOf = this.figures.about(things).values().stream().flatMap(List::stream).toList();
		List<String> disputable = Stream.concat(things.stream(), figuresOf.stream().map(Figure::id)).toList();
		RegionalOverview overview = new RegionalOverview(region, departements, pair, summaries,
				this.clusters.headcount(clusterIds), regional, national, figuresOf, survey(told),
				this.disagreements.about(disputable), List.of());
		return overview.withUnknowns();
	}

	/**
	 * What documents tell about the region and its clusters: survey answers, method,
	 * events.
	 */
	private List<Relation> told(Region region, List<String> clusterIds) {
		List<String> ids = Stream.concat(clusterIds.stream(), Stream.of(region.id())).toList();
		return this.questions.ask(TOLD, Map.of("ids", ids))
			.stream()
			.map((row) -> RelationReader.relation(row.row("relation")))
			.toList();
	}

	private List<SurveyAnswer> survey(List<Relation> told) {
		return this.entities.byIds(told.stream().map((relation) -> relation.from().id()).distinct().toList())
			.values()
			.stream()
			.filter(SurveyAnswer.class::isInstance)
			.map(SurveyAnswer.class::cast)
			.sorted(SurveyAnswer.IN_ORDER)
			.toList();
	}

	private static Stream<String> ids(ClusterSummary summary) {
		Stream<Relation> relations = Stream
			.of(summary.locations(), summary.waves(), summary.themes(), summary.participants(), summary.parts())
			.flatMap(List::stream);
		Stream<String> participants = Stream.concat(summary.participants().stream(), summary.parts().stream())
			.map((relation) -> relation.from().id());
		Stream<String> teams = summary.teams()
			.stream()
			.flatMap((team) -> Stream.concat(Stream.of(team.team().id()),
					team.seats().stream().map((seat) -> seat.id())));
		return Stream.of(Stream.of(summary.cluster().id()), relations.map(Relation::id), participants, teams)
			.flatMap((ids) -> ids);
	}

}
