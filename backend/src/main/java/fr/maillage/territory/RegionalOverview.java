package fr.maillage.territory;

import fr.maillage.cluster.ClusterSummary;
import fr.maillage.cluster.Headcount;
import fr.maillage.figure.Figure;
import fr.maillage.method.SurveyAnswer;
import fr.maillage.provenance.Disagreement;
import fr.maillage.relation.Relation;
import fr.maillage.relation.Unknown;
import java.util.List;

/**
 * What is known of a region, and what is not: the answer with which its page opens.
 *
 * @param clusters the clusters located in the region or one of its départements, by name
 * @param headcount participants over all these clusters, each counted once
 * @param regional who funds, pilots, facilitates, carries, supports in this region: what
 * touches its clusters or its bodies
 * @param national what sources say of the waves of these clusters, without regional split
 * @param figures figures about the region or its clusters
 * @param survey answers of a survey among participants of this region
 * @param disagreements about any of these
 * @param unknowns what no source tells
 */
public record RegionalOverview(Region region, List<Departement> departements, RegionalPair pair,
		List<ClusterSummary> clusters, Headcount headcount, List<Relation> regional, List<Relation> national,
		List<Figure> figures, List<SurveyAnswer> survey, List<Disagreement> disagreements, List<Unknown> unknowns) {

	/** The same, with what no source tells worked out from what sources tell. */
	public RegionalOverview withUnknowns() {
		return new RegionalOverview(this.region, this.departements, this.pair, this.clusters, this.headcount,
				this.regional, this.national, this.figures, this.survey, this.disagreements, RegionUnknowns.in(this));
	}

}
