package fr.maillage.territory.graph;

import fr.maillage.cluster.ClusterSummary;
import fr.maillage.cluster.Headcount;
import fr.maillage.figure.Figure;
import fr.maillage.method.SurveyAnswer;
import fr.maillage.provenance.Disagreement;
import fr.maillage.relation.Relation;
import fr.maillage.territory.Departement;
import fr.maillage.territory.Region;
import fr.maillage.territory.RegionalOverview;
import fr.maillage.territory.RegionalPair;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Window;

/**
 * What was gathered of several regions, each part by region id, to be put together for
 * one.
 *
 * @param national by cluster id
 * @param told ids of what is told of a region
 * @param figures by what they are about
 * @param disagreements of all the regions
 */
record Gathered(Map<String, List<Departement>> departements, Map<String, RegionalPair> pairs,
		Map<String, List<ClusterSummary>> clusters, Map<String, Headcount> headcounts,
		Map<String, Window<Relation>> regional, Map<String, List<Relation>> national,
		Map<String, List<SurveyAnswer>> survey, Map<String, Set<String>> told, Map<String, List<Figure>> figures,
		List<Disagreement> disagreements) {

	RegionalOverview overview(Region region) {
		String id = region.id();
		Set<String> own = this.told.getOrDefault(id, Set.of());
		List<ClusterSummary> within = this.clusters.getOrDefault(id, List.of());
		return new RegionalOverview(region, this.departements.getOrDefault(id, List.of()), known(this.pairs.get(id)),
				within, this.headcounts.getOrDefault(id, Headcount.UNKNOWN), known(this.regional.get(id)).getContent(),
				ofWaves(within), about(own), this.survey.getOrDefault(id, List.of()),
				this.disagreements.stream().filter((disagreement) -> disagreement.isAbout(own)).toList(), List.of())
			.withUnknowns();
	}

	/** A figure may be about several of these: it is told once. */
	private List<Figure> about(Set<String> own) {
		Map<String, Figure> told = new LinkedHashMap<>();
		this.figures.entrySet()
			.stream()
			.filter((about) -> own.contains(about.getKey()))
			.flatMap((about) -> about.getValue().stream())
			.forEach((figure) -> told.putIfAbsent(figure.id(), figure));
		return List.copyOf(told.values());
	}

	private List<Relation> ofWaves(List<ClusterSummary> within) {
		return within.stream()
			.flatMap((summary) -> this.national.getOrDefault(summary.id(), List.of()).stream())
			.distinct()
			.toList();
	}

	private static <T> T known(@Nullable T value) {
		return Objects.requireNonNull(value);
	}

}
